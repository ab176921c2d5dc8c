/** What `init` writes for Zuul. */
import { TOOL } from '../version.ts';
import { HOME } from './init-files.ts';

/** Where Zuul looks for a project's configuration; it reads the first that is there (Zuul, "Configuration Loading"). */
export const ZUUL_PLACES = ['zuul.yaml', 'zuul.d', '.zuul.yaml', '.zuul.d'] as const;
export const ZUUL_PLAYBOOK_PATH = 'playbooks/no-new-eventlet/run.yaml';

/**
 * The job, and the pipelines that it runs in, which add to those that the project has.
 * @param project What the job's name starts with: names of jobs are shared by all projects of a tenant.
 */
export function zuulJob(project: string): string {
  return `\
- job:
    name: ${project}-no-new-eventlet
    parent: base
    description: |
      Nothing new of eventlet comes in; what stands already may stay.

      ${HOME}
    run: ${ZUUL_PLAYBOOK_PATH}
    roles:
      - zuul: zuul/zuul-jobs
    timeout: 900

- project:
    check:
      jobs:
        - ${project}-no-new-eventlet
    gate:
      jobs:
        - ${project}-no-new-eventlet
`;
}

/**
 * Zuul leaves the branch that a change goes to, with what is ahead of it in the queue, at `origin/BRANCH` (Zuul's merger:
 * "looking at origin/master..master"). What was found goes to the executor as a file: text of the change is never a template.
 */
export const ZUUL_PLAYBOOK = `\
- name: Let nothing new of eventlet in
  hosts: all
  roles:
    - role: ensure-nodejs
      node_version: 24
  tasks:
    - name: Compare the change with the branch that it goes to
      command: >-
        npx --yes no-new-eventlet@${TOOL.version} check
        --base origin/{{ zuul.branch }} --head HEAD
        --format text --format zuul={{ ansible_user_dir }}/no-new-eventlet.json
      args:
        chdir: "{{ zuul.project.src_dir }}"
      register: no_new_eventlet
      # 1 is a verdict, which the last task gives
      failed_when: no_new_eventlet.rc not in [0, 1]

    - name: Bring what was found to the executor
      fetch:
        src: "{{ ansible_user_dir }}/no-new-eventlet.json"
        dest: "{{ zuul.executor.work_root }}/no-new-eventlet.json"
        flat: true

    - name: Say it on the lines of the change
      delegate_to: localhost
      zuul_return:
        file: "{{ zuul.executor.work_root }}/no-new-eventlet.json"

    - name: Give the verdict
      fail:
        msg: The change brings new usages of eventlet; the comments on its lines say what to write instead.
      when: no_new_eventlet.rc == 1
`;
