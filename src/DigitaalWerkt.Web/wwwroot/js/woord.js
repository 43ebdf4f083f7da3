// A word that is heard: by the device's own voice, and only when it has a Dutch one.
const button = document.querySelector('[data-hear]');
if (button && window.speechSynthesis) {
  let voice;
  const look = () => {
    voice = speechSynthesis.getVoices().find((known) => /^nl/i.test(known.lang));
    button.hidden = !voice;
  };
  look();
  speechSynthesis.addEventListener?.('voiceschanged', look);
  button.addEventListener('click', () => {
    const said = new SpeechSynthesisUtterance(button.dataset.hear);
    said.voice = voice;
    said.lang = voice.lang;
    said.rate = 0.85;
    speechSynthesis.cancel();
    speechSynthesis.speak(said);
  });
}
