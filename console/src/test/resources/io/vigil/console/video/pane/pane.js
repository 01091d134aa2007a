// A small page for tests: it takes the devices, reports every second, and repeats what it was told as labels of devices.
const told = [];
const say = (message) => window.cefQuery({ request: JSON.stringify(message), onSuccess() {}, onFailure() {} });
const report = () => say({
  type: 'report', connection: 'new', framesDecoded: 0, contentChanged: false, audioPackets: 0, audioEnergy: 0,
  width: 0, height: 0, path: 'none', framesSent: 0, ownSound: 0,
});
window.vigilPane = {
  async receive(message) {
    told.push(message);
    say({ type: 'found', cameras: told.map((each, at) => ({ id: String(at), label: JSON.stringify(each) })), microphones: [] });
    if (message.type === 'devices') {
      try {
        document.querySelector('video').srcObject = await navigator.mediaDevices.getUserMedia({ video: true, audio: true });
        say({ type: 'media', microphone: 'on', camera: 'on' });
      } catch (refusal) {
        say({ type: 'media', microphone: 'refused', camera: 'refused' });
      }
    }
  },
};
setInterval(report, 1000);
say({ type: 'ready', chromium: navigator.userAgent });
