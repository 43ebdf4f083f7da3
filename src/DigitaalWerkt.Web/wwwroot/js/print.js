// Buttons that open the printer's window. Without JavaScript they stay hidden; the page says how to print.
for (const button of document.querySelectorAll("[data-print]")) {
  button.hidden = false;
  button.addEventListener("click", () => window.print());
}
for (const way of document.querySelectorAll("[data-print-by-hand]")) {
  way.hidden = true;
}
