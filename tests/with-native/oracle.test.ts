// The facts of real Keras again, on the native engine.
process.env['GRADPAPER_ENGINE'] = 'native';
for (const name of [
  'layers-a-d',
  'layers-e-l',
  'layers-m-z',
  'layers-functions',
  'models',
  'training',
  'fits',
])
  await import(`../oracle/${name}.test.js`);
export {};
