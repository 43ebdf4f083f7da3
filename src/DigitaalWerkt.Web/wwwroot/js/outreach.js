// Contacts without a reliable network: a tap is kept on the device and sent when that works. The key of the form goes along, so what
// arrived although the answer got lost counts once. Without this script each tap is a form of its own.
const frame = document.querySelector("[data-outreach]");
const form = document.querySelector("form[data-contact]");
const waiting = frame.querySelector("[data-waiting]");
const problem = frame.querySelector("[data-problem]");
const store = `contacts:${frame.dataset.outreach}`;
const MOST_PEOPLE = 50;
const AT_ONCE = 200;
const AGAIN = 20000;

const word = (name, value) => frame.querySelector(`[data-word="${name}"]`).textContent.replace("{0}", value);
const read = () => JSON.parse(localStorage.getItem(store) ?? "[]");
const write = (contacts) => contacts.length ? localStorage.setItem(store, JSON.stringify(contacts)) : localStorage.removeItem(store);

let sending = false;
let touched = false;
// The key of a tap that may be the same talk as the one that a colleague just noted.
let twin = null;

function say(text) {
  problem.textContent = text;
  problem.hidden = text === "";
}

function tell() {
  const { length } = read();
  waiting.hidden = length === 0;
  waiting.querySelector("[data-count]").textContent = length === 0 ? "" : length === 1 ? word("one") : word("many", length);
}

function take(answers) {
  const answered = new Set(answers.map((answer) => answer.key));
  write(read().filter((contact) => !answered.has(contact.key)));
  twin = answers.find((answer) => answer.isTwin)?.key ?? twin;
  const refused = answers.filter((answer) => !answer.contact && !answer.isTwin).length;
  if (refused > 0) say(word("refused", refused));
}

// Sends what waits. The row of the last one; nothing when it isn't sent, or counts no more.
async function send() {
  if (sending || read().length === 0) return null;
  sending = true;
  let last = null;
  try {
    let contacts;
    while ((contacts = read().slice(0, AT_ONCE)).length) {
      const answer = await fetch(frame.dataset.sync, {
        method: "POST",
        headers: { "Content-Type": "application/json", RequestVerificationToken: frame.querySelector("[name=__RequestVerificationToken]").value },
        body: JSON.stringify({ sent: new Date().toISOString(), contacts }),
      });
      if (!answer.headers.get("Content-Type")?.startsWith("application/json")) {
        say(word(answer.redirected ? "sign-in" : "reload"));
        last = null;
        break;
      }
      const answers = await answer.json();
      take(answers);
      last = answers.at(-1).contact;
    }
  } catch {
    // No network: later.
    last = null;
  } finally {
    sending = false;
  }
  tell();
  return last;
}

// What waited was sent: the page as it is now shows it. Not under the hands of somebody who is choosing.
async function renew() {
  if (await send() && !touched) location.assign(frame.dataset.page);
}

// Random keys and workers exist on https and at localhost; elsewhere the form does the work.
if (window.isSecureContext) {
  form?.addEventListener("input", () => touched = true);
  form?.addEventListener("submit", async (event) => {
    event.preventDefault();
    const fields = new FormData(form, event.submitter);
    const more = fields.get("Input.More").trim();
    const people = Number(more || fields.get("Input.People"));
    if (!fields.get("Input.Place") || !Number.isInteger(people) || people < 1 || people > MOST_PEOPLE) {
      say(word("fill-in"));
      problem.scrollIntoView({ block: "center" });
      return;
    }
    say("");
    touched = false;
    const key = fields.get("Input.Key");
    twin = null;
    form.elements["Input.Key"].value = crypto.randomUUID();
    form.elements["Input.More"].value = "";
    write([...read(), { key, place: fields.get("Input.Place"), theme: fields.get("Input.Theme"), people, at: new Date().toISOString() }]);
    tell();
    const row = await send();
    if (twin === key) {
      // The page of the site asks which it is: the same form, as it goes without this script.
      form.elements["Input.Key"].value = key;
      form.elements["Input.More"].value = more;
      form.append(Object.assign(document.createElement("input"), { type: "hidden", name: "Input.Theme", value: fields.get("Input.Theme") }));
      form.submit();
    } else if (row) location.assign(`${frame.dataset.page}?${frame.dataset.noted}=${row}`);
    // The pictures stand far under what says that it waits.
    else (problem.hidden ? waiting : problem).scrollIntoView({ block: "center" });
  });
  frame.querySelector("[data-take-back]").addEventListener("click", () => {
    // What is on its way can be taken back on the page that comes.
    if (!sending) write(read().slice(0, -1));
    tell();
  });
  let warned = false;
  document.querySelector("form[action='/team/afmelden']")?.addEventListener("submit", (event) => {
    if (warned || read().length === 0) return;
    event.preventDefault();
    warned = true;
    say(word("leave"));
  });
  window.addEventListener("online", renew);
  document.addEventListener("visibilitychange", () => document.visibilityState === "visible" && renew());
  setInterval(renew, AGAIN);

  tell();
  renew();

  const path = (element) => new URL(element.href ?? element.src).pathname;
  navigator.serviceWorker?.register(frame.dataset.worker, { scope: frame.dataset.scope }).catch(() => {});
  navigator.serviceWorker?.ready.then((worker) => {
    // Once the page is on the device, it says so to whoever waits for it.
    const channel = new MessageChannel();
    channel.port1.onmessage = () => frame.setAttribute("data-kept", "");
    worker.active.postMessage({
      pages: [frame.dataset.page],
      files: [...document.querySelectorAll("link[rel=stylesheet], link[rel=prefetch], link[rel=icon], script[src], [data-contact] img")].map(path),
    }, [channel.port2]);
  });
}
