// Keeps the lists of today and the page for contacts on the device, so that they open without network. Names of people are in the
// lists: a copy goes when it is a day old, when the server no longer gives the page to who asks, and with everything else at signing out.
const STORE = "groepslessen";
const PATIENCE = 6000;
const START = "/team";
const LISTS = "/team/groepslessen";
const CONTACTS = "/team/outreach";
const KEPT = /^\/team\/(outreach|groepslessen(\/[0-9a-f-]{36})?)$/;

const today = () => new Date().toLocaleDateString("sv");

self.addEventListener("install", () => self.skipWaiting());
self.addEventListener("activate", (event) => event.waitUntil(self.clients.claim()));

self.addEventListener("message", (event) => event.waitUntil((async () => {
  await forgetOld();
  const store = await caches.open(STORE);
  for (const address of event.data.files) {
    if (!await store.match(address)) await store.add(address).catch(() => {});
  }
  for (const address of event.data.pages) {
    await fetch(address, { redirect: "manual" }).then((answer) => keep(address, answer)).catch(() => {});
  }
  event.ports[0]?.postMessage("kept");
})()));

self.addEventListener("fetch", (event) => {
  const { request } = event;
  const address = new URL(request.url);
  if (request.method !== "GET" || address.origin !== self.location.origin) return;
  if (request.mode === "navigate") {
    const path = address.pathname;
    const isOurs = path === START || [LISTS, CONTACTS].some((part) => path === part || path.startsWith(`${part}/`));
    if (isOurs) event.respondWith(open(event, path));
  } else if (["style", "script", "image"].includes(request.destination)) {
    event.respondWith(fetch(request).catch(async () => await caches.match(address.pathname) ?? new Response(null, { status: 504 })));
  }
});

async function open(event, path) {
  await forgetOld();
  const copy = await caches.match(path);
  try {
    const answer = await (copy && KEPT.test(path) ? inTime(fetch(event.request)) : fetch(event.request));
    if (answer.status >= 500 && copy) return await marked(copy);
    event.waitUntil(keep(path, answer.clone()));
    return answer;
  } catch {
    if (copy) return await marked(copy);
    // Of what isn't kept: the nearest that is. It says there why one is there.
    for (const near of path.startsWith(CONTACTS) ? [CONTACTS] : [path.match(/^\/team\/groepslessen\/[0-9a-f-]{36}/)?.[0], LISTS]) {
      if (near && near !== path && await caches.match(near)) return Response.redirect(`${near}#geen-internet`, 303);
    }
    return Response.error();
  }
}

// The page shows its yellow bar by itself when it is a copy.
async function marked(copy) {
  const page = await copy.text();
  return new Response(page.replace("data-copy hidden", "data-copy"), { headers: copy.headers });
}

async function keep(path, answer) {
  if (!KEPT.test(path)) return;
  const store = await caches.open(STORE);
  if (answer.status === 200) {
    const headers = new Headers(answer.headers);
    headers.delete("Content-Encoding");
    headers.delete("Content-Length");
    headers.set("X-Kept-On", today());
    await store.put(path, new Response(await answer.text(), { headers }));
  } else if (answer.status < 500) {
    await store.delete(path);
  }
}

async function forgetOld() {
  const store = await caches.open(STORE);
  for (const request of await store.keys()) {
    const day = (await store.match(request))?.headers.get("X-Kept-On");
    if (day && day !== today()) await store.delete(request);
  }
}

function inTime(promise) {
  return Promise.race([promise, new Promise((_, reject) => setTimeout(() => reject(new Error("late")), PATIENCE))]);
}
