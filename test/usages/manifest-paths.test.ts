import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { manifestKind, switchFileKind } from '../../src/usages/manifest-paths.ts';

describe('which files list requirements', () => {
  for (const [path, kind] of [
    ['requirements.txt', 'requirements'],
    ['requirements-dev.txt', 'requirements'],
    ['st2api/in-requirements.txt', 'requirements'],
    ['test-requirements.txt', 'requirements'],
    ['requirements/base.txt', 'requirements'],
    ['requirements/extras/eventlet.txt', 'requirements'],
    ['lower-constraints.txt', 'requirements'],
    ['requirements.in', 'requirements'],
    ['requirements/dev.in', 'requirements'],
    ['upper-constraints-py3.txt', 'requirements'],
    ['pyproject.toml', 'pyproject'],
    ['a/b/pyproject.toml', 'pyproject'],
    ['setup.cfg', 'setup-cfg'],
    ['setup.py', 'setup-py'],
    ['Pipfile', 'pipfile'],
    ['environment.yml', 'conda'],
    ['environment-dev.yaml', 'conda'],
    ['tox.ini', 'tox-ini'],
    ['tox.toml', 'tox-toml'],
    // Lock files
    ['Pipfile.lock', null],
    ['poetry.lock', null],
    ['uv.lock', null],
    ['pdm.lock', null],
    ['requirements.lock', null],
    ['requirements-lock.txt', null],
    ['requirements_lock.txt', null],
    ['conda-lock.yml', null],
    // Neither
    ['requirements.py', null],
    ['docs/requirements.rst', null],
    ['eventlet.txt', null],
    ['MANIFEST.in', null],
    ['mysetup.py', null],
    ['pyproject.toml.bak', null],
    ['requirements-block.txt', 'requirements'],
  ] as const) {
    test(`${path}: ${kind}`, () => assert.equal(manifestKind(path), kind));
  }
});

describe('which files can switch eventlet on', () => {
  for (const [path, kind] of [
    ['Procfile', 'procfile'],
    ['Procfile.dev', 'procfile'],
    ['Dockerfile', 'dockerfile'],
    ['docker/Dockerfile.web', 'dockerfile'],
    ['docker/web.Dockerfile', 'dockerfile'],
    ['docker-compose.yml', 'compose'],
    ['docker-compose.prod.yaml', 'compose'],
    ['compose.yaml', 'compose'],
    ['.github/workflows/test.yml', 'workflow'],
    ['x/.github/workflows/test.yaml', 'workflow'],
    ['deb/st2api.service', 'service'],
    ['Makefile', 'makefile'],
    ['GNUmakefile', 'makefile'],
    ['rules.mk', 'makefile'],
    ['tools/run.sh', 'shell'],
    ['tox.ini', 'tox-ini'],
    ['setup.cfg', 'setup-cfg'],
    ['setup.py', 'setup-py'],
    ['pyproject.toml', 'pyproject'],
    ['.coveragerc', 'coveragerc'],
    ['Dockerfile.md', null],
    ['docs/compose.rst', null],
    ['.github/dependabot.yml', null],
    ['.github/workflows/README.md', null],
    ['gunicorn.conf.py', null],
    ['README.md', null],
  ] as const) {
    test(`${path}: ${kind}`, () => assert.equal(switchFileKind(path), kind));
  }
});
