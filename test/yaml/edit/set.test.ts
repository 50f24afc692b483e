import { examples, set } from '../example.ts';

examples('setting a scalar', {
  'changes it and nothing beside it': {
    given: 'a:   1\ndebug:   false   # why\nb: "x"\n',
    edit: set(['debug'], true),
    want: 'a:   1\ndebug:   true   # why\nb: "x"\n',
  },
  'to what it is changes nothing': {
    given: 'n: 0x10\nm: 1.0\n',
    edit: [set(['n'], 16), set(['m'], 1)],
    want: 'n: 0x10\nm: 1.0\n',
  },
  'keeps single quotes': { given: "a: 'x'\n", edit: set(['a'], "it's"), want: "a: 'it''s'\n" },
  'keeps double quotes': { given: 'a: "x"\n', edit: set(['a'], 'p'), want: 'a: "p"\n' },
  'leaves single quotes for what they cannot hold': { given: "a: 'x'\n", edit: set(['a'], 'p\n'), want: 'a: "p\\n"\n' },
  'quotes a plain one where it must': { given: 'a: x\n', edit: set(['a'], 'on'), want: 'a: "on"\n' },
  'writes a number plain, whatever was there': { given: "a: 'x'\n", edit: set(['a'], 3), want: 'a: 3\n' },
  'where there is none': { given: 'a:\nb: 1\n', edit: set(['a'], 'x'), want: 'a: x\nb: 1\n' },
  'where there is none but a comment': { given: 'a: # c\nb: 1\n', edit: set(['a'], 'x'), want: 'a: x # c\nb: 1\n' },
  'keeps tabs before a comment': { given: 'a: 1\t#\tc\n', edit: set(['a'], 2), want: 'a: 2\t#\tc\n' },
  'in a list': {
    given: 'a:\n  - x # one\n  - p # two\n',
    edit: set(['a', 1], 'z'),
    want: 'a:\n  - x # one\n  - z # two\n',
  },
  'in a flow map': { given: 'a: { b: 1,  c: 2 } # c\n', edit: set(['a', 'c'], 3), want: 'a: { b: 1,  c: 3 } # c\n' },
  'in a flow list over several lines': {
    given: 'a: [\n  x, # one\n  p  # two\n]\n',
    edit: set(['a', 0], 'z'),
    want: 'a: [\n  z, # one\n  p  # two\n]\n',
  },
  'beside a key in braces without a value': {
    given: 'a: {b, c: 1}\n',
    edit: set(['a', 'b'], 2),
    want: 'a: {b: 2, c: 1}\n',
  },
  'over several lines': { given: 'a: one\n  two\nb: 1\n', edit: set(['a'], 'three'), want: 'a: three\nb: 1\n' },
  'on a line below its key': { given: 'a:\n  "x"\nb: 1\n', edit: set(['a'], 'p'), want: 'a:\n  "p"\nb: 1\n' },
  'of a block scalar keeps the comment at its head': {
    given: 'a: | # c\n  one\n  two\nb: 1\n',
    edit: set(['a'], 'x'),
    want: 'a: x # c\nb: 1\n',
  },
  'beside a block scalar leaves that alone': {
    given: 'a: |+\n  one\n\n\nb: 1\nc: >-\n  two\n\n  three\n',
    edit: set(['b'], 2),
    want: 'a: |+\n  one\n\n\nb: 2\nc: >-\n  two\n\n  three\n',
  },
  'takes a tag away': { given: 'a: !!int 5 # c\n', edit: set(['a'], 'x'), want: 'a: x # c\n' },
  'keeps an anchor that nobody names': { given: 'a: &a 5\n', edit: set(['a'], 6), want: 'a: &a 6\n' },
  'of an alias leaves the anchor alone': {
    given: 'a: &a 5\nb: *a # c\n',
    edit: set(['b'], 6),
    want: 'a: &a 5\nb: 6 # c\n',
  },
  'of an explicit key': { given: '? a\n: 1\n? b\n', edit: [set(['a'], 2), set(['b'], 3)], want: '? a\n: 2\nb: 3\n' },
});

examples('setting a collection', {
  'in place of a scalar keeps the comment': {
    given: 'a: 1 # c\nb: 2\n',
    edit: set(['a'], { x: 1, p: [1, { z: 2 }] }),
    want: 'a: # c\n  x: 1\n  p:\n    - 1\n    - z: 2\nb: 2\n',
  },
  'in place of a scalar in a list': {
    given: 'a:\n- 1\n- 2 # c\n',
    edit: [set(['a', 0], { x: 1, p: 2 }), set(['a', 1], ['z'])],
    want: 'a:\n- x: 1\n  p: 2\n- - z # c\n',
  },
  'in braces stays in braces': {
    given: 'a: {b: 1}\n',
    edit: set(['a', 'b'], { c: [1, 'x, p'] }),
    want: 'a: {b: {c: [1, "x, p"]}}\n',
  },
  'that is empty': { given: 'a:\n  b: 1\nc: 1\n', edit: [set(['a'], {}), set(['c'], [])], want: 'a: {}\nc: []\n' },
  'touches only members that differ': {
    given: 'a: # head\n  # about b\n  b:   "1" # b\n  c: [x,p] # c\n  d: 1\n',
    edit: set(['a'], { c: ['x', 'p'], b: '2', e: 3 }),
    want: 'a: # head\n  # about b\n  b:   "2" # b\n  c: [x,p] # c\n  e: 3\n',
  },
  'finds items that stay by their value': {
    given: 'a:\n  # one\n  - x\n  # two\n  - p\n  # three\n  - z\n',
    edit: set(['a'], ['new', 'x', 'z']),
    want: 'a:\n  - new\n  # one\n  - x\n  # three\n  - z\n',
  },
  'finds items that change by a member that stays': {
    given: 'a:\n  # one\n  - key: k1 # k\n    url: u\n  # two\n  - key: k2\n    url: v\n',
    edit: set(
      ['a'],
      [
        { key: 'k1', url: 'w' },
        { key: 'k2', url: 'v', more: 1 },
      ],
    ),
    want: 'a:\n  # one\n  - key: k1 # k\n    url: w\n  # two\n  - key: k2\n    url: v\n    more: 1\n',
  },
  'of the whole file touches only what differs': {
    given: '# top\n\na: 1 # a\nb: 2\n',
    edit: set([], { a: 1, c: 3 }),
    want: '# top\n\na: 1 # a\nc: 3\n',
  },
});

examples('setting a new key', {
  'puts it behind the last one': {
    given: 'a: 1\nb: 2 # b\n\n# end\n',
    edit: set(['c'], 3),
    want: 'a: 1\nb: 2 # b\nc: 3\n\n# end\n',
  },
  'puts it behind what is nested in the last one': {
    given: 'a:\n  b: 1\n  # more\n# end\n',
    edit: set(['c'], 3),
    want: 'a:\n  b: 1\n  # more\nc: 3\n# end\n',
  },
  'puts it below its commented-out line': {
    given: '# debug: false\nport: 1\n# host: ""\n# more\n',
    edit: [set(['debug'], true), set(['host'], 'h')],
    want: '# debug: false\ndebug: true\nport: 1\n# host: ""\nhost: h\n# more\n',
  },
  'puts it below its commented-out lines': {
    given: '# quota-exceeded:\n#   switch-project: true\n#   other: 1\n# api-keys:\n# - a\nport: 1\n',
    edit: [set(['quota-exceeded', 'switch-project'], false), set(['api-keys'], ['b'])],
    want: '# quota-exceeded:\n#   switch-project: true\n#   other: 1\nquota-exceeded:\n  switch-project: false\n# api-keys:\n# - a\napi-keys:\n  - b\nport: 1\n',
  },
  'puts it below its commented-out line in a map': {
    given: 'a:\n  x: 1\n  # p: 2\n  z: 3\n',
    edit: set(['a', 'p'], 4),
    want: 'a:\n  x: 1\n  # p: 2\n  p: 4\n  z: 3\n',
  },
  'finds a line whose mark stands in the first column': {
    given: 'a:\n  x: 1\n#  p: 2\n  z: 3\n',
    edit: set(['a', 'p'], 4),
    want: 'a:\n  x: 1\n#  p: 2\n  p: 4\n  z: 3\n',
  },
  'puts it below its commented-out line in a map that is empty': {
    given: 'a:\n  # x: 1\n  # p: 2\nb: 1\n',
    edit: set(['a', 'x'], 4),
    want: 'a:\n  # x: 1\n  x: 4\n  # p: 2\nb: 1\n',
  },
  'does not take a nested commented-out key for its own': {
    given: '#   debug: true\nport: 1\n',
    edit: set(['debug'], true),
    want: '#   debug: true\nport: 1\ndebug: true\n',
  },
  'makes the maps it stands in': { given: 'x: 1\n', edit: set(['a', 'b', 'c'], 1), want: 'x: 1\na:\n  b:\n    c: 1\n' },
  'makes a map of null': {
    given: 'a: ~ # c\nb: null\n',
    edit: [set(['a', 'x'], 1), set(['b', 'p'], 2)],
    want: 'a: # c\n  x: 1\nb:\n  p: 2\n',
  },
  'makes a block of {}': { given: 'a: {} # c\n', edit: set(['a', 'x'], 1), want: 'a: # c\n  x: 1\n' },
  'in braces': {
    given: 'a: {b: 1}\nc: { d: 1 }\n',
    edit: [set(['a', 'x'], 2), set(['c', 'x'], 2)],
    want: 'a: {b: 1, x: 2}\nc: { d: 1, x: 2 }\n',
  },
  'in braces over several lines': {
    given: 'a: {\n  b: 1, # one\n  c: 2 # two\n}\n',
    edit: set(['a', 'x'], 3),
    want: 'a: {\n  b: 1, # one\n  c: 2, # two\n  x: 3\n}\n',
  },
  'indents like the others': {
    given: 'a:\n    b:\n        c: 1\n',
    edit: set(['a', 'x'], { p: 1 }),
    want: 'a:\n    b:\n        c: 1\n    x:\n        p: 1\n',
  },
  'quotes like the others': { given: "a: 'x'\nb: 'p'\n", edit: set(['c'], 'z'), want: "a: 'x'\nb: 'p'\nc: 'z'\n" },
  'that needs quotes': {
    given: 'a: 1\n',
    edit: [set(['on'], 1), set(['x: p'], 2)],
    want: 'a: 1\n"on": 1\n"x: p": 2\n',
  },
  'named like a merge key': { given: 'a: 1\n', edit: set(['<<'], 1), want: 'a: 1\n"<<": 1\n' },
  'named __proto__': { given: 'a: 1\n', edit: set(['__proto__', 'x'], 1), want: 'a: 1\n__proto__:\n  x: 1\n' },
  'longer than a plain key may be': {
    given: 'a: 1\n',
    edit: [set(['k'.repeat(1100)], 1), set(['b'], 2)],
    want: `a: 1\n? ${'k'.repeat(1100)}\n: 1\nb: 2\n`,
  },
});

examples('in a file', {
  'that is empty, the first key': { given: '', edit: set(['a'], 1), want: 'a: 1\n' },
  'of comments, the first key comes last': {
    given: '# one\n\n# two',
    edit: set(['a'], 1),
    want: '# one\n\n# two\na: 1',
  },
  'of comments, the first key comes below its commented-out line': {
    given: '# a: 0\n# b: 0\n',
    edit: set(['a'], 1),
    want: '# a: 0\na: 1\n# b: 0\n',
  },
  'that is {}': { given: '{}\n', edit: set(['a'], 1), want: 'a: 1\n' },
  'that is a flow map': { given: '{a: 1}\n', edit: set(['b'], { c: 1 }), want: '{a: 1, b: {c: 1}}\n' },
  'with CRLF, new lines end so': {
    given: 'a: 1\r\nb:\r\n  - x\r\n',
    edit: [set(['b', 0], { p: 1, z: 2 }), set(['c'], { d: 1 })],
    want: 'a: 1\r\nb:\r\n  - p: 1\r\n    z: 2\r\nc:\r\n  d: 1\r\n',
  },
  'with a byte order mark': {
    given: '\uFEFFa: 1\nb: 2\n',
    edit: [set(['a'], 3), set(['c'], 4)],
    want: '\uFEFFa: 3\nb: 2\nc: 4\n',
  },
  'without a line break at its end': {
    given: 'a: 1',
    edit: [set(['b'], 2), set(['c'], [3])],
    want: 'a: 1\nb: 2\nc:\n  - 3',
  },
  'that ends in a comment without a line break': {
    given: 'a: 1\n# end',
    edit: set(['b'], 2),
    want: 'a: 1\nb: 2\n# end',
  },
  'that ends in a block scalar without a line break': {
    given: 'a: |\n  x',
    edit: set(['b'], 2),
    want: 'a: |\n  x\nb: 2',
  },
  'with document markers': {
    given: '%YAML 1.2\n--- # start\na: 1\n... # end\n',
    edit: [set(['a'], 2), set(['b'], 3)],
    want: '%YAML 1.2\n--- # start\na: 2\nb: 3\n... # end\n',
  },
  'that is only a marker': { given: '---', edit: set(['a'], 1), want: '---\na: 1' },
  'with unicode': {
    given: 'ключ: "é" # ü😀\nb: 1\n',
    edit: [set(['ключ'], '😀'), set(['b'], 2)],
    want: 'ключ: "😀" # ü😀\nb: 2\n',
  },
  'with a very long line': {
    given: `a: ${'x'.repeat(5000)} # ${'c'.repeat(5000)}\nb: 1\n`,
    edit: set(['b'], 'p'.repeat(5000)),
    want: `a: ${'x'.repeat(5000)} # ${'c'.repeat(5000)}\nb: ${'p'.repeat(5000)}\n`,
  },
});

examples('setting a list', {
  'moves items that stay, with their comments': {
    given: 'a:\n  # one\n  - x\n  # two\n  - z\n',
    edit: set(['a'], ['z', 'x']),
    want: 'a:\n  # two\n  - z\n  # one\n  - x\n',
  },
  'in brackets keeps what stays': {
    given: 'a: [\'x\',  "z"]\n',
    edit: set(['a'], ['x', 'w', 'z']),
    want: 'a: [\'x\',  w,  "z"]\n',
  },
  'to nothing leaves the comment beside it': {
    given: 'a: # c\n  - x\nb: [1] # d\n',
    edit: [set(['a'], []), set(['b'], [])],
    want: 'a: [] # c\nb: [] # d\n',
  },
});

examples('setting a value below comments', {
  'leaves them above it': {
    given: 'debug: # one\n  # two\n\n  # three\n  true # four\nb: 1\n',
    edit: set(['debug'], false),
    want: 'debug: # one\n  # two\n\n  # three\n  false # four\nb: 1\n',
  },
  'leaves them above it, whatever it is': {
    given: 'a:\n  #\ttab\n  "x"\nb:\n  # c\n  1\nc:\n  # c\n  !!str 1\nd:\n  # c\n  ~\n',
    edit: [set(['a'], 'p'), set(['b'], 'true'), set(['c'], 2), set(['d'], [])],
    want: 'a:\n  #\ttab\n  "p"\nb:\n  # c\n  "true"\nc:\n  # c\n  2\nd:\n  # c\n  []\n',
  },
  'leaves them above an item, and above a member of an item': {
    given: 'a:\n  - # c\n    x\n  - k:\n      # d\n      v\n    m: 1\n',
    edit: [set(['a', 0], 'p'), set(['a', 1, 'k'], 2)],
    want: 'a:\n  - # c\n    p\n  - k:\n      # d\n      2\n    m: 1\n',
  },
  'leaves them above it between braces': {
    given: 'a: {b:\n    # c\n    v, d: 1}\n',
    edit: set(['a', 'b'], 2),
    want: 'a: {b:\n    # c\n    2, d: 1}\n',
  },
  'that are indented no further than its key puts it before them, if it has no quotes': {
    given: 'a: # one\n# two\n  [x] # three\nb: 1\n',
    edit: set(['a'], 5),
    want: 'a: 5 # one\n# two\n  # three\nb: 1\n',
  },
  'puts a block behind them': {
    given: 'a: # one\n# two\n  [x] # three\nb: 1\n',
    edit: set(['a'], { c: 1 }),
    want: 'a: # one\n# two\n  # three\n  c: 1\nb: 1\n',
  },
});
