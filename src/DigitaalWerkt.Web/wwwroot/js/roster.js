// The trainer's list without a reliable network: a press on a button is kept on the device, sent when that works, and what the
// server didn't take is reported. Without this script each press is a form of its own.
const frame = document.querySelector("[data-trainer]");
const list = document.querySelector("[data-roster]");
const waiting = frame.querySelector("[data-waiting]");
const copy = frame.querySelector("[data-copy]");
const inSight = frame.querySelector("[data-in-sight]");
const prefix = `presses:${frame.dataset.trainer}:`;
const reports = `reports:${frame.dataset.trainer}`;
const AGAIN = 20000;
const QUICK = 3000;

const word = (name, ...values) =>
  frame.querySelector(`[data-word="${name}"]`).textContent.replace(/\{(\d)\}/g, (place, number) => values[number] ?? place);
const read = (key) => JSON.parse(localStorage.getItem(key) ?? "[]");
const write = (key, lines) => lines.length ? localStorage.setItem(key, JSON.stringify(lines)) : localStorage.removeItem(key);
const keysOfPresses = () => Object.keys(localStorage).filter((key) => key.startsWith(prefix));
const rowOf = (booking) => list?.querySelector(`[data-booking="${booking}"]`);

let sending = false;
let stuck = null;
let said = "";

function show(row, kind, text) {
  row.querySelector("[data-status]").textContent = text;
  for (const button of row.querySelectorAll("[aria-pressed]")) {
    button.setAttribute("aria-pressed", button.value.startsWith(`${kind}.`));
  }
  // The list of a class that doesn't go on has none.
  const look = row.querySelector("[data-look]");
  if (look) look.hidden = !row.dataset.seen;
  const rows = [...list.children];
  document.querySelector("[data-count]").textContent = word("done", rows.filter((one) => one.dataset.seen).length, rows.length);
}

// After the class the moment of the press says nothing: the page of the form asks for the minutes.
function needsMinutes(kind) {
  return ["Late", "LeftEarly"].includes(kind) && Date.now() >= Number(list.dataset.ends);
}

function showKept(press) {
  const row = rowOf(press.booking);
  if (!row) return;
  const button = row.querySelector(`button[value^="${press.kind}."]`);
  row.dataset.seen = press.id;
  show(row, press.kind, word("queued", button?.textContent ?? ""));
}

function tell() {
  const count = keysOfPresses().reduce((sum, key) => sum + read(key).length, 0);
  const kept = [];
  if (count > 0) kept.push(count === 1 ? word("one") : word("many", count));
  if (count > 0 && stuck) kept.push(word(stuck));
  waiting.textContent = kept.join(" ");
  waiting.hidden = kept.length === 0;

  const lines = read(reports);
  const panel = frame.querySelector("[data-reports]");
  panel.hidden = lines.length === 0;
  panel.querySelector("ul").replaceChildren(...lines.map((line) => Object.assign(document.createElement("li"), { textContent: line.text })));
  for (const row of list?.children ?? []) {
    const failed = row.querySelector("[data-failed]");
    failed.textContent = lines.filter((line) => line.booking === row.dataset.booking).map((line) => line.text).join(" ");
    failed.hidden = failed.textContent === "";
  }
  const failed = lines.length === 0 ? "" : lines.length === 1 ? word("failed-one") : word("failed", lines.length);
  putInSight(said || failed, said === "" && failed !== "");
}

// One line that stays where the thumb is, because the place itself may be far up.
function putInSight(text, canLook) {
  const bar = document.querySelector(".staff-nav");
  inSight.style.insetBlockEnd = bar && getComputedStyle(bar).position === "fixed" ? `${bar.offsetHeight}px` : "0";
  inSight.querySelector("a").hidden = !canLook;
  inSight.hidden = text === "";
  if (inSight.firstChild.textContent !== text) inSight.firstChild.textContent = text;
}

function say(text) {
  said = text;
  tell();
}

function report(fresh) {
  const lines = read(reports);
  const same = (line) => `${line.booking} ${line.text}`;
  const known = new Set(lines.map(same));
  write(reports, [...lines, ...fresh.filter((line) => !known.has(same(line)))]);
}

function take(key, answers) {
  const answered = new Set(answers.map((answer) => answer.id));
  write(key, read(key).filter((press) => !answered.has(press.id)));
  // Who presses again beside a report, and is heard, has seen it.
  const noted = new Set(answers.filter((answer) => !answer.report).map((answer) => answer.booking));
  write(reports, read(reports).filter((line) => !noted.has(line.booking)));
  report(answers.filter((answer) => answer.report).map((answer) => ({ booking: answer.booking, text: answer.report })));
  const open = new Set(read(key).map((press) => press.booking));
  for (const answer of answers) {
    const row = rowOf(answer.booking);
    // What was pressed since then shows itself.
    if (!row || open.has(answer.booking)) continue;
    row.dataset.seen = answer.last ?? "";
    show(row, answer.kind, answer.text);
  }
}

// The class isn't there any more, or is of somebody else: what was pressed for it can't be sent, and must not keep waiting.
function drop(key, presses) {
  const dropped = new Set(presses.map((press) => press.id));
  write(key, read(key).filter((press) => !dropped.has(press.id)));
  report([{ booking: key, text: word("gone", presses.length) }]);
}

async function send() {
  if (sending) return;
  sending = true;
  let sent = false;
  stuck = null;
  try {
    // A class that isn't taken keeps no other waiting.
    for (const key of keysOfPresses()) {
      let presses;
      while ((presses = read(key)).length) {
        const answer = await fetch(`${frame.dataset.lists}/${key.slice(prefix.length)}/aanwezigheid`, {
          method: "POST",
          headers: { "Content-Type": "application/json", RequestVerificationToken: frame.querySelector("[name=__RequestVerificationToken]").value },
          body: JSON.stringify({ sent: new Date().toISOString(), presses }),
        });
        if (answer.headers.get("Content-Type")?.startsWith("application/json")) {
          take(key, await answer.json());
          sent = true;
        } else if (answer.status === 404) {
          drop(key, presses);
        } else {
          stuck = answer.redirected ? "sign-in" : "reload";
          break;
        }
      }
    }
  } catch {
    // No network: later.
  } finally {
    sending = false;
  }
  tell();
  if (sent) keepPages();
  renew();
}

// What was shown is a copy, and there is network again: the list as it is now. Not under the hands of who is typing.
async function renew() {
  if (copy.hidden || [...document.querySelectorAll("main input:not([type=hidden])")].some((field) => field.value !== "")) return;
  const asked = Date.now();
  const answer = await fetch(location.pathname, { redirect: "manual" }).catch(() => null);
  // A slow network would give the copy once more.
  if (answer?.ok && Date.now() - asked < QUICK) location.reload();
}

function keepPages() {
  navigator.serviceWorker?.controller?.postMessage(toKeep());
}

function toKeep() {
  const path = (element) => new URL(element.href ?? element.src).pathname;
  return {
    pages: [location.pathname, ...[...document.querySelectorAll("[data-keep] .session")].map(path)],
    files: [...document.querySelectorAll("link[rel=stylesheet], link[rel=prefetch], link[rel=icon], script[src]")].map(path),
  };
}

// Random ids and workers exist on https and at localhost; elsewhere the forms do the work.
if (window.isSecureContext) {
  for (const form of document.querySelectorAll("form[data-press]")) {
    form.addEventListener("submit", (event) => {
      const kind = event.submitter.value.split(".")[0];
      if (needsMinutes(kind)) return;
      event.preventDefault();
      const row = form.closest("[data-booking]");
      const press = {
        id: crypto.randomUUID(),
        booking: row.dataset.booking,
        kind,
        at: new Date().toISOString(),
        seen: row.dataset.seen || null,
      };
      const key = prefix + list.dataset.roster;
      write(key, [...read(key), press]);
      showKept(press);
      say("");
      send();
    });
  }
  // What can't be done without network says so, and doesn't lead to an empty page.
  for (const [kind, selector] of [["submit", "form[data-online], form[data-press]"], ["click", "a[data-online]"]]) {
    for (const element of document.querySelectorAll(selector)) {
      element.addEventListener(kind, (event) => {
        if (navigator.onLine || event.defaultPrevented) return;
        event.preventDefault();
        say(word(element.dataset.online ?? "minutes"));
      });
    }
  }
  let warned = false;
  document.querySelector("form[action='/team/afmelden']")?.addEventListener("submit", (event) => {
    if (warned || keysOfPresses().length === 0) return;
    event.preventDefault();
    warned = true;
    say(word("leave"));
  });
  frame.querySelector("[data-reports] button").addEventListener("click", () => {
    write(reports, []);
    location.reload();
  });
  window.addEventListener("online", () => {
    say("");
    send();
  });
  document.addEventListener("visibilitychange", () => document.visibilityState === "visible" && send());
  setInterval(() => (keysOfPresses().length || !copy.hidden) && send(), AGAIN);

  if (list) read(prefix + list.dataset.roster).forEach(showKept);
  tell();
  if (location.hash === "#geen-internet") {
    history.replaceState(null, "", location.pathname);
    say(word("online-only"));
  }
  send();

  navigator.serviceWorker?.register(frame.dataset.worker, { scope: frame.dataset.scope }).catch(() => {});
  navigator.serviceWorker?.ready.then((worker) => {
    // Once the lists are on the device, the page says so to whoever waits for it.
    const channel = new MessageChannel();
    channel.port1.onmessage = () => frame.setAttribute("data-kept", "");
    worker.active.postMessage(toKeep(), [channel.port2]);
  });
}
