import { arrange, examples, insert, remove, set } from '../example.ts';

examples('a new item', {
  'is written in braces where the others are': {
    given: "a:\n  - {api-key: k, base-url: 'http://x'}\nb: 1\n",
    edit: insert(['a', 1], { 'api-key': 'l', 'base-url': 'http://h/v1?k=1', headers: { x: 'p' } }),
    want: 'a:\n  - {api-key: k, base-url: \'http://x\'}\n  - {api-key: l, base-url: "http://h/v1?k=1", headers: {x: p}}\nb: 1\n',
  },
  'keeps the space inside braces': {
    given: 'a:\n- { k: 1 } # one\n- { k: 2 }\n',
    edit: [insert(['a', 0], { k: 0, m: {}, p: ['x'] }), insert(['a', 3], {})],
    want: 'a:\n- { k: 0, m: {}, p: [x] }\n- { k: 1 } # one\n- { k: 2 }\n- {}\n',
  },
  'is written in brackets where the others are': {
    given: 'a:\n  - [x, p]\n  - [z]\n',
    edit: insert(['a', 2], ['w', ['v']]),
    want: 'a:\n  - [x, p]\n  - [z]\n  - [w, [v]]\n',
  },
  'of another kind than those in brackets gets lines': {
    given: 'a:\n  - [x, p]\n',
    edit: insert(['a', 1], { w: [1] }),
    want: 'a:\n  - [x, p]\n  - w:\n      - 1\n',
  },
  'gets lines where not all are in braces': {
    given: 'a:\n  - {k: 1}\n  - k: 2\n',
    edit: insert(['a', 2], { k: 3 }),
    want: 'a:\n  - {k: 1}\n  - k: 2\n  - k: 3\n',
  },
  'gets lines where braces are empty': {
    given: 'a:\n  - {}\n',
    edit: insert(['a', 1], { k: 3 }),
    want: 'a:\n  - {}\n  - k: 3\n',
  },
  'is written in braces by a set and an arrangement too': {
    given: 'a:\n  - {k: 1}\nb:\n  - {k: 1}\n  - x\n',
    edit: [set(['a'], [{ k: 1 }, { p: 2 }]), arrange(['b'], { value: { k: 0 } }, 0, 1), set(['b', 2], { k: 2 })],
    want: 'a:\n  - {k: 1}\n  - {p: 2}\nb:\n  - {k: 0}\n  - {k: 1}\n  - {k: 2}\n',
  },
  'is kept apart by a blank line where the others are': {
    given: 'a:\n  - k: 1\n    m: 1\n\n  # two\n  - k: 2\nb: 1\n',
    edit: insert(['a', 2], { k: 3 }),
    want: 'a:\n  - k: 1\n    m: 1\n\n  # two\n  - k: 2\n\n  - k: 3\nb: 1\n',
  },
  'is kept apart from both sides': {
    given: 'a:\n  # one\n  - x\n\n  # two\n  - z\n',
    edit: [insert(['a', 1], 'p'), insert(['a', 0], 'w')],
    want: 'a:\n  - w\n\n  # one\n  - x\n\n  - p\n\n  # two\n  - z\n',
  },
  'is kept apart from what a set and an arrangement leave': {
    given: 'a:\n  - x\n\n  - p\n\n  - z\n\nb:\n  - x\n\n  - z\n',
    edit: [set(['a'], ['w', 'x', 'z', 'v']), arrange(['b'], 0, { value: 'p' }, 1)],
    want: 'a:\n  - w\n\n  - x\n\n  - z\n\n  - v\n\nb:\n  - x\n\n  - p\n\n  - z\n',
  },
  'is kept apart from text': {
    given: 'a:\n  - |\n    x\n\n  - |\n    p\n',
    edit: [insert(['a', 2], 'z'), insert(['a', 1], 'w')],
    want: 'a:\n  - |\n    x\n\n  - w\n\n  - |\n    p\n\n  - z\n',
  },
  'gives no blank line to text that would keep it': {
    given: 'a:\n  - x\n\n  - |+\n    p\n',
    edit: insert(['a', 2], 'z'),
    want: 'a:\n  - x\n\n  - |+\n    p\n  - z\n',
  },
  'is not kept apart where only others are': {
    given: 'a:\n  - x\n\n  - p\n  - z\n',
    edit: [insert(['a', 3], 'w'), insert(['a', 2], 'v')],
    want: 'a:\n  - x\n\n  - p\n  - v\n  - z\n  - w\n',
  },
});

examples('a new entry', {
  'is kept apart by a blank line where the others are': {
    given: '# one\na: 1\n\n# two\nb:\n  c: 1\n\n  d: 1\n\n# end\n',
    edit: [set(['b', 'e'], 2), set(['f'], 3)],
    want: '# one\na: 1\n\n# two\nb:\n  c: 1\n\n  d: 1\n\n  e: 2\n\nf: 3\n\n# end\n',
  },
  'is kept apart with the line break of the file': {
    given: 'a: 1\r\n\r\nb: 2',
    edit: [set(['c'], 3), set(['d'], { x: 1 })],
    want: 'a: 1\r\n\r\nb: 2\r\n\r\nc: 3\r\n\r\nd:\r\n  x: 1',
  },
  'of several is kept apart from each other one': {
    given: 'a:\n  x: 1\n\n  p: 2\n',
    edit: set(['a'], { x: 1, p: 2, z: 3, w: 4 }),
    want: 'a:\n  x: 1\n\n  p: 2\n\n  z: 3\n\n  w: 4\n',
  },
  'stays below its commented-out line': {
    given: 'a: 1\n\n# b: 2\n\nc: 3\n',
    edit: set(['b'], 4),
    want: 'a: 1\n\n# b: 2\nb: 4\n\nc: 3\n',
  },
  'is not kept apart where the nearest are not': {
    given: 'a: 1\n\nb: 2\nc: 3\n\n',
    edit: set(['d'], 4),
    want: 'a: 1\n\nb: 2\nc: 3\nd: 4\n\n',
  },
});

examples('taking back', {
  'an entry that is kept apart leaves no blank line': {
    given: 'a: 1\n\nb: 2\n',
    edit: [set(['c'], 3), remove('c'), set(['c'], 3), remove('c')],
    want: 'a: 1\n\nb: 2\n',
  },
  'an item between others leaves one': {
    given: 'a:\n  - x\n\n  - p\n\n  - z\n',
    edit: remove('a', 1),
    want: 'a:\n  - x\n\n  - z\n',
  },
  'the first item leaves none before the next': {
    given: 'a:\n  - x\n\n  - z\n',
    edit: [insert(['a', 0], 'w'), remove('a', 0)],
    want: 'a:\n  - x\n\n  - z\n',
  },
  'items by a set leaves none': {
    given: 'a:\n  - x\n\n  - p\n\n  - z\n',
    edit: [set(['a'], ['x', 'p', 'z', 'w']), set(['a'], ['p', 'z'])],
    want: 'a:\n  - p\n\n  - z\n',
  },
});
