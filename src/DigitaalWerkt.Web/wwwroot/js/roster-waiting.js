// The start page says it when the device still keeps what a trainer noted without network: the page with the lists sends it.
const line = document.querySelector("[data-kept-presses]");
line.hidden = !Object.keys(localStorage).some((key) => key.startsWith(`presses:${line.dataset.keptPresses}:`));
