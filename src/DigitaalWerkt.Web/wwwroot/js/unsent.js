// The start page says it when the device still keeps what somebody noted without network: the page on which they did sends it.
for (const line of document.querySelectorAll("[data-unsent]")) {
  line.hidden = !Object.keys(localStorage).some((key) => key.startsWith(line.dataset.unsent));
}
