// The worker as it is, but that it is told another key.
importScripts("seal.js");
const told = onmessage;
onmessage = (event) => {
  event.data.key[0] ^= 1;
  told(event);
};
