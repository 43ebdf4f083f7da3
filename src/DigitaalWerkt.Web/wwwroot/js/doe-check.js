// What is asked, heard by the device's own Dutch voice. Pages change under this script, so it looks again at each change.
if (window.speechSynthesis) {
  let voice;
  const show = () => document.querySelectorAll('[data-hear]').forEach((button) => { button.hidden = !voice; });
  const look = () => {
    voice = speechSynthesis.getVoices().find((known) => /^nl/i.test(known.lang));
    show();
  };
  look();
  speechSynthesis.addEventListener?.('voiceschanged', look);
  new MutationObserver(show).observe(document.body, { childList: true, subtree: true });
  document.addEventListener('click', (event) => {
    const button = event.target.closest('[data-hear]');
    if (button && voice) {
      const said = new SpeechSynthesisUtterance(button.dataset.hear);
      said.voice = voice;
      said.lang = voice.lang;
      said.rate = 0.85;
      speechSynthesis.cancel();
      speechSynthesis.speak(said);
    }
  });
}
