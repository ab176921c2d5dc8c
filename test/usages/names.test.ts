/** What names stand for in one text (spec "Resolution" and "Bindings that make a name eventlet"), by both readers of Python. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { findInFile } from '../../src/usages/file.ts';
import { lookingAtTextAlone } from '../../src/usages/read.ts';
import { rowOf } from '../support/every-way.ts';
import { grammarAlone, syntax } from '../support/syntax.ts';

type Case = readonly [text: string, ...expected: readonly string[]];

const GROUPS: Readonly<Record<string, readonly Case[]>> = {
  'parentheses around a target': [
    ['(go) = eventlet\ngo.x\n', '1:8 reference eventlet', '2:1 reference eventlet.x'],
    ['((go)) = z = eventlet\ngo.x\n', '1:14 reference eventlet', '2:1 reference eventlet.x'],
    ['(go): T = eventlet\ngo.x\n', '1:11 reference eventlet', '2:1 reference eventlet.x'],
    ['(go,) = eventlet\ngo.x\n', '1:9 reference eventlet'],
    ['(go  # ,\n) = eventlet\ngo.x\n', '2:5 reference eventlet', '3:1 reference eventlet.x'],
    ['(eventlet) = f()\neventlet.x\n', '2:1 reference eventlet.x'],
  ],
  'what only declares a name binds nothing': [
    ['del eventlet\n', '1:5 reference eventlet'],
    ['def f():\n    eventlet: T\n    eventlet.x\n', '3:5 reference eventlet.x'],
    ['eventlet: T = 1\neventlet.x\n'],
    ['from eventlet import *\ndel sleep\n', '1:22 import eventlet.*', '2:5 reference eventlet.sleep'],
    // a local name, and no longer the imported one
    ['import eventlet as ev\ndef f():\n    ev.x\n    del ev\n', '1:8 import eventlet'],
  ],
  'names that lead back to themselves': [
    [
      'def f():\n    eventlet = eventlet.x\n    eventlet.y\n',
      '2:16 reference eventlet.x',
      '3:5 reference eventlet.y',
    ],
    [
      'import eventlet as a\na = a.b\na.c\n',
      '1:8 import eventlet',
      '2:5 reference eventlet.b',
      '3:1 reference eventlet.c',
    ],
  ],
  'the first of several bindings': [
    [
      'eventlet = f()\nfrom eventlet import eventlet\neventlet.x\n',
      '2:22 import eventlet.eventlet',
      '3:1 reference eventlet.x',
    ],
    [
      'from eventlet import eventlet\neventlet = f()\neventlet.x\n',
      '1:22 import eventlet.eventlet',
      '3:1 reference eventlet.eventlet.x',
    ],
  ],
  'a class body sees its own bindings and those around it': [
    [
      'class C:\n    from x import eventlet\n    eventlet.x\n[eventlet] = f()\n',
      '2:19 indirect x.eventlet',
      '3:5 reference eventlet.x',
    ],
    ['class eventlet:\n    eventlet = f()\n    eventlet.x\n', '3:5 reference eventlet.x'],
    ['class C:\n    from eventlet import x\n    class D:\n        x = x\n', '2:26 import eventlet.x'],
  ],
  'nonlocal goes to the function that binds the name': [
    [
      'def f():\n    ev = eventlet\n    def g():\n        def h():\n            nonlocal ev\n            ev = ev.x\n',
      '2:10 reference eventlet',
      '6:18 reference eventlet.x',
    ],
  ],
  'a condition after a name and its value': [
    ['(go := eventlet if x else y)\ngo.z\n', '1:8 reference eventlet'],
    ['((go := eventlet) if x else y)\ngo.z\n', '1:9 reference eventlet', '2:1 reference eventlet.z'],
  ],
  literals: [['eventlet = -1\neventlet.x\n'], ['eventlet = ~1\neventlet.x\n', '2:1 reference eventlet.x']],
  annotations: [
    [
      'from eventlet import sleep\nx: a[b].sleep\ny: sleep[b].c\n',
      '1:22 import eventlet.sleep',
      '3:4 reference eventlet.sleep',
    ],
  ],
  'words that Python also has as keywords': [
    ['import eventlet\ntype(eventlet.x).y = 1\n', '1:8 import eventlet', '2:6 reference eventlet.x'],
    ['import eventlet\ntype[eventlet.x] = 1\n', '1:8 import eventlet', '2:6 reference eventlet.x'],
    [
      'from eventlet import sleep as match\nmatch[1].y = 2\n',
      '1:22 import eventlet.sleep',
      '2:1 reference eventlet.sleep',
    ],
    ['import eventlet\nmatch(eventlet.x).y = 1\n', '1:8 import eventlet', '2:7 reference eventlet.x'],
    // no declaration of match[a] as case[b]
    ['match [a]:\n    case [eventlet]:\n        eventlet.x\n'],
    [
      'match [a]:\n\tcase [b]:\n\t\tgo = eventlet\ngo.x\n',
      '3:8 reference eventlet',
      '4:1 reference eventlet.x',
    ],
    ['import eventlet\nprint(eventlet.x), 1\n', '1:8 import eventlet', '2:7 reference eventlet.x'],
    ['import eventlet\nprint >>f, eventlet.x\n', '1:8 import eventlet', '2:12 reference eventlet.x'],
    ['import eventlet\nprint >>eventlet.x\n', '1:8 import eventlet', '2:9 reference eventlet.x'],
    [
      'import eventlet\nprint = eventlet.x\nprint.y()\n',
      '1:8 import eventlet',
      '2:9 reference eventlet.x',
      '3:1 reference eventlet.x.y',
    ],
  ],
  'strings in pieces': [
    ["import eventlet\nf('event' 'let.spawn')\n", '1:8 import eventlet', '2:3 dynamic eventlet.spawn'],
    [
      "import eventlet\nf('event'  # one\n  r'''let.spawn''')\n",
      '1:8 import eventlet',
      '2:3 dynamic eventlet.spawn',
    ],
    ["import eventlet\nf('event\\\nlet.spawn')\n", '1:8 import eventlet', '2:3 dynamic eventlet.spawn'],
    ["import eventlet\nf('\\x65ven\\164let.spawn')\n", '1:8 import eventlet', '2:3 dynamic eventlet.spawn'],
  ],
  'a comma at the end of a line': [
    [
      "import eventlet\n'eventlet.spawn',\neventlet.x,\neventlet.y\n",
      '1:8 import eventlet',
      '2:1 dynamic eventlet.spawn',
      '3:1 reference eventlet.x',
      '4:1 reference eventlet.y',
    ],
    ['go = eventlet,\ngo.x\n', '1:6 reference eventlet'],
  ],
  'strings that are statements': [
    ["rf'{eventlet.x}' 'eventlet.spawn'\n", '1:5 reference eventlet.x'],
    ["('eventlet.spawn')\n'eventlet' '.spawn'\n"],
  ],
  'questions to sys.modules': [
    [
      "sys.modules['eventlet']\nsys.modules['eventlet', ]\nsys.modules[('eventlet')]\n",
      '1:13 probe eventlet',
      '3:14 probe eventlet',
    ],
  ],
};

for (const [group, cases] of Object.entries(GROUPS)) {
  describe(group, () => {
    for (const [text, ...expected] of cases) {
      for (const [by, reader] of [
        ['', syntax],
        [' (by the grammar)', grammarAlone],
      ] as const) {
        test(`${text}${by}`, async () => {
          const looking = lookingAtTextAlone(reader, '2026-06-01');
          const { usages, problems } = await findInFile('x.py', Buffer.from(text), looking);
          assert.deepEqual(
            usages.map((usage) => rowOf('x.py', usage).replace('x.py:', '')),
            expected,
          );
          assert.deepEqual(problems, []);
        });
      }
    }
  });
}

describe('the imports that a reference goes through, by their place among the imports', () => {
  for (const [text, ...expected] of [
    ['from eventlet import *\nsleep.x\n', [0]],
    ['from eventlet.green import *\nfrom eventlet import *\nsleep.x\n', [1]],
    // by its spelling, through none
    ['from eventlet import *\neventlet.x\n', []],
    ['import eventlet\neventlet.x\n', [0]],
    ['try:\n    import eventlet\nexcept E:\n    import eventlet\neventlet.x\n', [0, 1]],
  ] as const) {
    test(text, async () => {
      const looking = lookingAtTextAlone(syntax, '2026-06-01');
      const { usages } = await findInFile('x.py', Buffer.from(text), looking);
      const references = usages.filter(({ kind }) => kind === 'reference');
      assert.deepEqual(
        references.map(({ bindings }) => bindings),
        expected,
      );
    });
  }
});
