import { right, rightBut, untilNetwork, withNetwork, type Probe } from './probe.js';

const nothing = 'layers arguments shapes data compile fit function training'.split(' ');
const untrained = ['data', 'compile', 'fit', 'training'];

const python2 = 'print "hello"\n';

const firstTwo = `model.add(layers.Conv2D(32, (3, 3), activation="relu", input_shape=(28, 28, 1)))
model.add(layers.MaxPooling2D((2, 2)))
`;

/** What two right layers of the network are worth. */
const twoLayers = { marks: '2.79', fails: [...nothing] } as const;

/** Programs for `mnist-cnn` that do not run to their end, or ask for too much. */
export const brokenPrograms: readonly Probe[] = [
  { name: 'an empty file', source: '', marks: '0', fails: nothing, end: 'refused' },
  { name: 'nothing but a comment', source: '# nothing yet\n', marks: '0', fails: nothing },
  {
    name: 'bytes that are no text',
    source: Uint8Array.from({ length: 4096 }, (_, index) => (index * 7919) % 256),
    ...{ marks: '0', fails: nothing, end: 'refused', says: /Python/ },
  },
  {
    name: 'UTF-16 with its mark',
    source: Buffer.from(`\ufeff${right}`, 'utf16le'),
    marks: '20',
  },
  {
    name: 'a syntax error',
    source: rightBut(['layers.Flatten())', 'layers.Flatten()']),
    ...{ marks: '0', fails: nothing, end: 'raised', says: /line 1[67][^]*SyntaxError/i },
  },
  {
    name: 'Python 2',
    source: `${right}${python2}`,
    ...{
      marks: '0',
      fails: nothing,
      end: 'raised',
      says: /line 24[^]*SyntaxError: Missing parentheses/i,
    },
  },
  {
    name: 'an error after two right layers',
    source: `from keras import layers, models\nmodel = models.Sequential()\n${firstTwo}model.add(layers.Conv3D(64, (3, 3)))\n`,
    ...twoLayers,
    ...{ end: 'raised', says: /line 5[^]*ValueError/i },
  },
  {
    name: 'an error in a list, after two right layers',
    source: `from keras import layers, models
model = models.Sequential([
    layers.Input((28, 28, 1)),
    layers.Conv2D(32, (3, 3), activation="relu"),
    layers.MaxPooling2D((2, 2)),
    layers.Conv3D(64, (3, 3)),
])
`,
    ...twoLayers,
    marks: '2.45',
    ...{ end: 'raised', says: /line 6[^]*ValueError/i },
  },
  {
    name: 'an error in a chain of calls, after two right layers',
    source: `from keras import layers, models
entrance = layers.Input((28, 28, 1))
x = layers.Conv2D(32, (3, 3), activation="relu")(entrance)
x = layers.MaxPooling2D((2, 2))(x)
x = layers.Conv3D(64, (3, 3))(x)
`,
    ...twoLayers,
    ...{ end: 'raised', says: /line 5[^]*ValueError/i },
  },
  {
    name: 'a loop without an end, after the network',
    source: `${untilNetwork}while True:\n    pass\n`,
    ...{ marks: '12', fails: untrained, end: 'limit', says: /computed for more than 6 seconds/ },
  },
  {
    name: 'more and more memory, after the network',
    source: `${untilNetwork}hog = []\nwhile True:\n    hog.append(bytearray(50_000_000))\n`,
    ...{ marks: '12', fails: untrained, end: 'limit', says: /1024 MB/ },
  },
  {
    name: 'a hundred megabytes of output, after the network',
    source: `${untilNetwork}for _ in range(100):\n    print("x" * 1_000_000)\n`,
    ...{ marks: '12', fails: untrained, end: 'limit' },
  },
  {
    name: 'a layer of a thousand million units, after the network',
    source: `${untilNetwork}layers.Dense(10**9)(layers.Input((10**6,)))\n`,
    ...{ marks: '12', fails: untrained, end: 'limit' },
  },
  {
    name: 'a question to whoever runs it',
    source: `${untilNetwork}epochs = int(input("epochs? "))\n`,
    ...{ marks: '12', fails: untrained, end: 'raised', says: /EOFError/ },
  },
  {
    name: 'another library',
    source: `${untilNetwork}import torch\n`,
    ...{ marks: '12-20', fails: untrained, end: 'broken', says: /torch/ },
  },
  {
    name: 'wrong names of variables',
    source: rightBut(['model.fit(train_images', 'model.fit(train_image']),
    ...{ marks: '16', fails: ['data', 'fit'], end: 'raised', says: /NameError/ },
  },
  {
    name: 'a network and its training in functions that nobody calls',
    source: `def build():\n${right.replaceAll(/^(?=.)/gm, '    ')}`,
    ...{ marks: '0', fails: nothing },
  },
  {
    name: 'two networks, of which the right one is trained',
    source: rightBut([
      'model = models.Sequential()',
      'trial = models.Sequential([layers.Dense(3)])\nmodel = models.Sequential()',
    ]),
    marks: '20',
  },
  {
    name: 'a page that closes itself, and a formula, in what is printed',
    source: `print("</script><script>alert(1)</script>", "=cmd|' /C calc'!A0")\n${right}`,
    marks: '20',
  },
  {
    name: 'a part of Keras that is not carried, after the network',
    source: `${untilNetwork}from keras.applications import VGG16\nbase = VGG16()\n`,
    ...{ marks: '12-20', fails: untrained, end: 'broken', says: /does not carry/ },
  },
  {
    name: 'a part of Keras that is not carried, at the beginning',
    source: `from keras.applications import VGG16\nbase = VGG16()\n${right}`,
    ...{ marks: '0-20', fails: nothing, end: 'broken', says: /does not carry/ },
  },
  {
    name: 'a notebook with commands of the shell and of Jupyter',
    file: 'lesson.ipynb',
    source: JSON.stringify({
      nbformat: 4,
      nbformat_minor: 5,
      metadata: { kernelspec: { language: 'python', name: 'python3' } },
      cells: [
        { cell_type: 'markdown', source: ['# My network'] },
        { cell_type: 'code', source: ['%matplotlib inline\n', '!pip install keras\n'] },
        { cell_type: 'code', source: right },
      ],
    }),
    marks: '20',
  },
  {
    name: 'a network of entrances only',
    source: withNetwork('model = models.Sequential([layers.Input((28, 28, 1))])\n'),
    ...{ marks: '0', fails: nothing, end: 'raised' },
  },
];
