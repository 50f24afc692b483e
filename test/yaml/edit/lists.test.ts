import { arrange, examples, insert, remove, set } from '../example.ts';

examples('inserting', {
  appends: {
    given: 'a:\n  - x # x\n  # end\nb: 1\n',
    edit: insert(['a', 1], 'p'),
    want: 'a:\n  - x # x\n  - p\n  # end\nb: 1\n',
  },
  'appends to a list that is not indented': {
    given: 'a:\n- x\nb: 1\n',
    edit: insert(['a', 1], 'p'),
    want: 'a:\n- x\n- p\nb: 1\n',
  },
  'puts the first one above the comments of the next': {
    given: 'a:\n  # all\n\n  # about x\n  - x\n',
    edit: insert(['a', 0], 'p'),
    want: 'a:\n  # all\n\n  - p\n  # about x\n  - x\n',
  },
  'puts one between': {
    given: 'a:\n  - x # x\n\n  # about z\n  - z\n',
    edit: insert(['a', 1], 'p'),
    want: 'a:\n  - x # x\n\n  - p\n\n  # about z\n  - z\n',
  },
  'makes a list of what is missing': {
    given: 'a: 1\n',
    edit: insert(['b', 'c', 0], 'x'),
    want: 'a: 1\nb:\n  c:\n    - x\n',
  },
  'makes a list of nothing': { given: 'a:\nb: 1\n', edit: insert(['a', 0], 'x'), want: 'a:\n  - x\nb: 1\n' },
  'makes a list of []': {
    given: 'a: [] # c\n',
    edit: [insert(['a', 0], 'x'), insert(['a', 1], 'p')],
    want: 'a: # c\n  - x\n  - p\n',
  },
  'makes a list above commented-out items': {
    given: 'a: []\n  # - "example"\nb: 1\n',
    edit: insert(['a', 0], 'x'),
    want: 'a:\n  - x\n  # - "example"\nb: 1\n',
  },
  'a map indents it behind the dash': {
    given: 'a:\n  -   x: 1\n      p: 2\n',
    edit: insert(['a', 1], { x: 3, p: { z: 4 } }),
    want: 'a:\n  -   x: 1\n      p: 2\n  -   x: 3\n      p:\n        z: 4\n',
  },
  'indents lists as the file does': {
    given: 'a:\n- x\n',
    edit: set(['b'], { c: ['p'] }),
    want: 'a:\n- x\nb:\n  c:\n  - p\n',
  },
  'quotes like the neighbours': {
    given: 'a:\n  - "x"\n  - "z"\nb:\n  - key: \'k\'\n',
    edit: [insert(['a', 1], 'w'), insert(['b', 1], { key: 'l', m: 1 })],
    want: 'a:\n  - "x"\n  - "w"\n  - "z"\nb:\n  - key: \'k\'\n  - key: \'l\'\n    m: 1\n',
  },
  'in brackets': {
    given: 'a: [x, z]\nb: [ x ]\nc: [x,z,]\n',
    edit: [insert(['a', 1], 'w'), insert(['b', 0], 'w'), insert(['c', 2], 'w')],
    want: 'a: [x, w, z]\nb: [ w, x ]\nc: [x,z,w,]\n',
  },
  'in brackets over several lines': {
    given: 'a: [\n    x, # one\n    z # two\n  ]\n',
    edit: [insert(['a', 1], 'w'), insert(['a', 3], 'v')],
    want: 'a: [\n    x, # one\n    w,\n    z, # two\n    v\n  ]\n',
  },
  'in empty brackets with a comment': {
    given: 'a: [ # none\n  ]\n',
    edit: insert(['a', 0], 'x'),
    want: 'a: [ # none\n    x\n  ]\n',
  },
  'into a list in a list': {
    given: 'a:\n  - - x\n    - z\n',
    edit: [insert(['a', 0, 0], 'w'), insert(['a', 0, 3], 'v')],
    want: 'a:\n  - - w\n    - x\n    - z\n    - v\n',
  },
  'behind a block scalar that keeps its blank lines': {
    given: 'a:\n  - |+\n    x\n\nb: 1\n',
    edit: insert(['a', 1], 'w'),
    want: 'a:\n  - |+\n    x\n\n  - w\nb: 1\n',
  },
  'at the end of a file without a line break': {
    given: 'a:\n  - x',
    edit: insert(['a', 1], 'w'),
    want: 'a:\n  - x\n  - w',
  },
});

examples('removing', {
  'takes the comments above and beside along': {
    given: 'a:\n  # one\n  - x # x\n  # two\n  # two again\n  - p # p\n  # three\n  - z # z\n',
    edit: remove('a', 1),
    want: 'a:\n  # one\n  - x # x\n  # three\n  - z # z\n',
  },
  'leaves comments that stand alone': {
    given: '# file\n\n# about a\na: 1\n# below a\n\nb: 2\n',
    edit: remove('a'),
    want: '# file\n\n# below a\n\nb: 2\n',
  },
  'leaves comments at another indentation': {
    given: 'a:\n  x: 1\n# left\n  p: 2\n',
    edit: remove('a', 'p'),
    want: 'a:\n  x: 1\n# left\n',
  },
  'takes what is nested along': {
    given: 'a:\n  b: # b\n    - x\n    # in b\n  # about c\n  c: 1\n',
    edit: remove('a', 'b'),
    want: 'a:\n  # about c\n  c: 1\n',
  },
  'leaves the commented-out line of the key': {
    given: '# Says more.\n# debug: false\ndebug: true\nb: 1\n',
    edit: remove('debug'),
    want: '# Says more.\n# debug: false\nb: 1\n',
  },
  'undoes the adding of a key': {
    given: '# debug: false\nb: 1\n',
    edit: [set(['debug'], true), remove('debug')],
    want: '# debug: false\nb: 1\n',
  },
  'leaves [] of a list': {
    given: 'a: # c\n  - x\n  # end\nb: 1\n',
    edit: remove('a', 0),
    want: 'a: [] # c\n  # end\nb: 1\n',
  },
  'leaves [] of a list that is not indented': { given: 'a:\n- x\nb: 1\n', edit: remove('a', 0), want: 'a: []\nb: 1\n' },
  'leaves {} of a map': { given: 'a:\n  b: 1\nc: 1\n', edit: remove('a', 'b'), want: 'a: {}\nc: 1\n' },
  'leaves {} of a map behind a dash': {
    given: 'a:\n  - b: 1 # b\n  - c: 1\n',
    edit: remove('a', 0, 'b'),
    want: 'a:\n  - {}\n  - c: 1\n',
  },
  'leaves {} of a file': { given: '# top\n\na: 1\n# end\n', edit: remove('a'), want: '# top\n\n{}\n# end\n' },
  'leaves {} of a file with markers': { given: '---\na: 1\n...\n', edit: remove('a'), want: '---\n{}\n...\n' },
  'the first entry behind a dash moves the next there': {
    given: 'a:\n  - b: 1\n    c: 2\n  - x\n',
    edit: remove('a', 0, 'b'),
    want: 'a:\n  - c: 2\n  - x\n',
  },
  'the first entry behind a dash keeps the comment of the next': {
    given: 'a:\n  - b: 1\n    # about c\n    c: 2\n  - x\n',
    edit: remove('a', 0, 'b'),
    want: 'a:\n  -\n    # about c\n    c: 2\n  - x\n',
  },
  'the last entry of a file without a line break': { given: 'a: 1\nb: 2', edit: remove('b'), want: 'a: 1\n' },
  'in brackets': {
    given: 'a: [x, p, z]\nb: [ x, p ]\nc: [x]\nd: {x: 1, p: 2,}\n',
    edit: [remove('a', 1), remove('b', 0), remove('c', 0), remove('d', 'p')],
    want: 'a: [x, z]\nb: [ p ]\nc: []\nd: {x: 1,}\n',
  },
  'in brackets over several lines': {
    given: 'a: [\n  x, # one\n  # about p\n  p, # two\n  z # three\n]\n',
    edit: [remove('a', 1), remove('a', 1)],
    want: 'a: [\n  x # one\n]\n',
  },
  'behind a block scalar gives it no blank lines': {
    given: 'a: |+\n  x\nb: 1\n\n\nc: |\n  p\nd: 1\n    \ne: 1\n',
    edit: [remove('b'), remove('d')],
    want: 'a: |+\n  x\nc: |\n  p\n\ne: 1\n',
  },
  'an entry that spans lines': {
    given: 'a: "x\n  p"\nb: [\n  1\n ]\nc: |\n  z\n\nd: 1\n',
    edit: [remove('a'), remove('b'), remove('c')],
    want: '\nd: 1\n',
  },
});

examples('setting a list', {
  'in which one map is exchanged keeps what stands beside it': {
    given: 'a:\n  # one\n  - k: 1 # k\n  - m: 2\n',
    edit: set(['a'], [{ k: 3 }, { m: 2 }]),
    want: 'a:\n  # one\n  - k: 3 # k\n  - m: 2\n',
  },
  'in which one map comes for another keeps nothing of that': {
    given: 'a:\n  # one\n  - k: 1 # k\n  - m: 2\nb:\n  - k: 1 # k\n  - k: 2\n',
    edit: [set(['a'], [{ p: 1 }, { m: 2 }]), set(['b'], [{ k: 2 }, { k: 3 }])],
    want: 'a:\n  - p: 1\n  - m: 2\nb:\n  - k: 2\n  - k: 3\n',
  },
});

examples('arranging', {
  'to what it is changes nothing': { given: 'a: [x,p] # c\n', edit: arrange(['a'], 0, 1), want: 'a: [x,p] # c\n' },
  'moves items with their comments': {
    given: 'a:\n  # one\n  - x # x\n  # two\n  - p # p\n\n  - z\n',
    edit: arrange(['a'], 2, 0, 1),
    want: 'a:\n  - z\n  # one\n  - x # x\n\n  # two\n  - p # p\n',
  },
  'drops items and adds some': {
    given: 'a:\n  # one\n  - x\n  # two\n  - p\n  # three\n  - z\n',
    edit: arrange(['a'], { value: 'w' }, 2, { value: { k: 1 } }),
    want: 'a:\n  - w\n  # three\n  - z\n  - k: 1\n',
  },
  'to nothing': { given: 'a: # c\n  # one\n  - x\n', edit: arrange(['a']), want: 'a: [] # c\n' },
  'what is missing': { given: 'a: 1\n', edit: arrange(['b'], { value: 'x' }), want: 'a: 1\nb:\n  - x\n' },
  'in brackets': { given: 'a: [x, "p", z]\n', edit: arrange(['a'], 1, { value: 'w' }, 0), want: 'a: ["p", w, x]\n' },
  'in brackets with comments': {
    given: 'a: [\n  x, # one\n  p, # two\n  z # three\n]\n',
    edit: arrange(['a'], 2, 0),
    want: 'a: [\n  z, # three\n  x # one\n]\n',
  },
  'the last item of a file without a line break': {
    given: 'a:\n  - x\n  - p',
    edit: arrange(['a'], 1, 0),
    want: 'a:\n  - p\n  - x\n',
  },
  'lists behind a dash': {
    given: 'a:\n  - - x\n    # p\n    - p\n',
    edit: arrange(['a', 0], 1, 0),
    want: 'a:\n  -\n    # p\n    - p\n    - x\n',
  },
});
