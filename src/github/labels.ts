/** The pull request's labels as they are now: those of the payload are stale on a re-run. */
import { type Api, inRepository, type PullRequestAddress } from './api.ts';
import { optionalText } from './payload.ts';

const PER_PAGE = 100;

/** The names of all labels. An issue holds at most 100, so one page is all. */
export async function readLabels(
  api: Api,
  { repository, number }: PullRequestAddress,
): Promise<readonly string[]> {
  const { data } = await api.request('GET /repos/{owner}/{repo}/issues/{issue_number}/labels', {
    ...inRepository(repository),
    issue_number: number,
    per_page: PER_PAGE,
  });
  return (Array.isArray(data) ? data : []).flatMap((label) => optionalText(label, 'name') ?? []);
}
