import { arrange, examples, insert, set } from './example.ts';

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
});
