import { examples, move, rename, set } from '../example.ts';

examples('another key', {
  'leaves all else of the entry': {
    given: '# one\na: # a\n  # x\n  x: 1 # x\n\n# two\nb: 2\n',
    edit: [rename(['a'], 'c'), rename(['c', 'x'], 'y y'), rename(['b'], '12')],
    want: '# one\nc: # a\n  # x\n  y y: 1 # x\n\n# two\n"12": 2\n',
  },
  'has the quotes of the old one': {
    given: 'a:\n  - "x": 1\n    \'p\': 2\n    z : 3\n',
    edit: [rename(['a', 0, 'x'], 'b'), rename(['a', 0, 'p'], 'q'), rename(['a', 0, 'z'], 'it: s')],
    want: 'a:\n  - "b": 1\n    \'q\': 2\n    "it: s": 3\n',
  },
  'comes between braces too': {
    given: 'a: {x: 1, "p":2, z, ? w : 3} # a\nb: [v: 1]\n',
    edit: [
      rename(['a', 'x'], 'x,1'),
      rename(['a', 'p'], 'q'),
      rename(['a', 'z'], 'v'),
      rename(['a', 'w'], 'u'),
      rename(['b', 0, 'v'], 't'),
    ],
    want: 'a: {"x,1": 1, "q": 2, v, u: 3} # a\nb: [{t: 1}]\n',
  },
  'stays explicit where the old one is': {
    given: '? a\n: - x\n  - z\n? b\n? c # c\n# d\n: 1\n',
    edit: [rename(['a'], 'p'), rename(['b'], 'q'), rename(['c'], 'r')],
    want: '? p\n: - x\n  - z\n? q\n? r # c\n# d\n: 1\n',
  },
  'may be of any length': {
    given: 'a: 1\nb: 2\n',
    edit: rename(['a'], 'k'.repeat(1100)),
    want: `? ${'k'.repeat(1100)}\n: 1\nb: 2\n`,
  },
  'keeps the anchor of the value, and loses one of its own that nothing names': {
    given: '&k a: &v\n  x: 1\nb: *v\n',
    edit: rename(['a'], 'c'),
    want: 'c: &v\n  x: 1\nb: *v\n',
  },
});

examples('moved items', {
  'bring their comments and spelling along': {
    given:
      'a:\n  # one\n  - "x"   # x\n\n  # between\n\n  - 0x10\n  -   z # z\n      # below\n  # end\nb:\n- p # p\nc: 1\n',
    edit: move(['a'], ['b']),
    want: 'b:\n- p # p\n# one\n- "x"   # x\n# between\n\n- 0x10\n- z # z\n  # below\n# end\nc: 1\n',
  },
  'are kept apart where the others are': {
    given: 'b:\n  - p\n\n  - q\na:\n  # one\n  - x\n  - z',
    edit: move(['a'], ['b']),
    want: 'b:\n  - p\n\n  - q\n\n  # one\n  - x\n\n  - z\n',
  },
  'come from brackets': {
    given: 'a: [x, # x\n  "z", # z\n  # w\n  {k: 1}, [1,\n  2]]\nb:\n  - p\n',
    edit: move(['a'], ['b']),
    want: 'b:\n  - p\n  - x # x\n  - "z" # z\n  # w\n  - {k: 1}\n  - - 1\n    - 2\n',
  },
  'go into brackets': {
    given: 'a:\n  - x # x\n  - k: 1\nb: [p]\n',
    edit: move(['a'], ['b']),
    want: 'b: [p, x, # x\n  {k: 1}]\n',
  },
  'bring their comments along from brackets into brackets': {
    given: 'a: [\n  # one\n  x # x\n  , "z", # z\n  # end\n]\nb: ["p", 1]\n',
    edit: move(['a'], ['b']),
    want: 'b: ["p", 1,\n  # one\n  x, # x\n  "z" # z\n  # end\n  ]\n',
  },
  'bring their comments along from lines into brackets': {
    given: "c:\n  a:\n    # one\n    - 'x' # x\n    - 0x10\n      # below\n    - z # z\n    # end\n  b: [p] # b\n",
    edit: move(['c', 'a'], ['c', 'b']),
    want: "c:\n  b: [p,\n    # one\n    'x', # x\n    0x10,\n    # below\n    z # z\n    # end\n    ] # b\n",
  },
  'bring comments along from between brackets to lines': {
    given: 'a: [\n  x # x\n  , z\n  # end\n]\nb:\n  - p\n',
    edit: move(['a'], ['b']),
    want: 'b:\n  - p\n  - x # x\n  - z\n  # end\n',
  },
  'of several lines leave what stood beside them above': {
    given: 'a:\n  # one\n  - "c\n    d" # c\nb:\n  - p\n',
    edit: move(['a'], ['b']),
    want: 'b:\n  - p\n  # one\n  # c\n  - c d\n',
  },
  'make a list on lines where the lists beside it are in brackets': {
    given: 'a:\n  - x # x\nb:\n  - [p]\n  -\n',
    edit: move(['a'], ['b', 1]),
    want: 'b:\n  - [p]\n  - - x # x\n',
  },
  'stay in their place where only their key changes': {
    given: '# a\na: # here\n  - x # x\nb: 1\n',
    edit: move(['a'], ['c']),
    want: '# a\nc: # here\n  - x # x\nb: 1\n',
  },
  'are written where an alias stood for them': {
    given: 'x: &x [1, 2]\na: *x\nb: 1\n',
    edit: [move(['a'], ['c']), set(['c', 0], 3)],
    want: 'x: &x [1, 2]\nb: 1\nc:\n  - 3\n  - 2\n',
  },
  'make a list where there is none': {
    given: 'a:\n  # one\n  - x # x\nb: [] # b\nc:\n  x: [z]\n  y:\n    - w # w\n',
    edit: [move(['a'], ['b']), move(['c', 'x'], ['d', 'e']), move(['c', 'y'], ['f'])],
    want: 'b: # b\n  # one\n  - x # x\nc: {}\nd:\n  e:\n    - z\nf:\n  - w # w\n',
  },
  'make a list in a file without a line break at its end': {
    given: 'b: 1\na:\n  - x\n  - z # z',
    edit: move(['a'], ['c']),
    want: 'b: 1\nc:\n  - x\n  - z # z',
  },
  'make a list beside a comment of a list': {
    given: 'a: [x]\nb:\n  - # none\n  - p\n',
    edit: move(['a'], ['b', 0]),
    want: 'b:\n  -\n    # none\n    - x\n  - p\n',
  },
  'are written anew with what they are several lines for': {
    given: 'a:\n  - |\n    x\n  - k: 1\n    # m\n    m: 2\n  - !!str 1\nb:\n    - p\n',
    edit: move(['a'], ['b']),
    want: 'b:\n    - p\n    - "x\\n"\n    - k: 1\n      m: 2\n    - "1"\n',
  },
  'may be none': {
    given: 'a:\nb: [x]\nc: []\n',
    edit: [move(['a'], ['b']), move(['c'], ['d'])],
    want: 'b: [x]\nd: []\n',
  },
  'leave their aliases behind': {
    given: 'x: &x 1\na: [*x, &p 2]\nb: []\n',
    edit: move(['a'], ['b']),
    want: 'x: &x 1\nb:\n  - 1\n  - 2\n',
  },
  'come out of a list into the one around it': {
    given: 'a:\n  - k:\n      - x # x\n    m: 1\n',
    edit: move(['a', 0, 'k'], ['a']),
    want: 'a:\n  - m: 1\n  - x # x\n',
  },
  'come from several lists in their order': {
    given:
      'a:\n  - k:\n      # one\n      - x # x\n      # end\n    m: 1\n  - k: ["y" # y\n    ]\n  - k: []\n    l: [z]\nb:\n  - p\n',
    edit: move(['a', 0, 'k'], ['b'], ['a', 1, 'k'], ['a', 2, 'k'], ['a', 2, 'l']),
    want: 'a:\n  - m: 1\n  - {}\n  - {}\nb:\n  - p\n  # one\n  - x # x\n  # end\n  - "y" # y\n  - z\n',
  },
  'come from several lists into brackets, and make a list that was missing': {
    given: 'a:\n  - x # x\n  # end\nb: [z]\nc: [p]\nd: [q]\ne: [r, s]\n',
    edit: [move(['a'], ['c'], ['b']), move(['d'], ['f', 'g'], ['e'])],
    want: 'c: [p, x, # x\n  # end\n  z]\nf:\n  g:\n    - q\n    - r\n    - s\n',
  },
  'have the line breaks of the file': {
    given: 'a:\r\n  # one\r\n  - x # x\r\nb:\r\n  - p\r\n',
    edit: move(['a'], ['b']),
    want: 'b:\r\n  - p\r\n  # one\r\n  - x # x\r\n',
  },
});
