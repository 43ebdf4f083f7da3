using System.Text;

namespace DigitaalWerkt.Tests.HelpDesk.Mail;

/// <summary>
/// E-mails as people, programs and attackers send them, each with what it is. Whatever once went wrong gets its place here.
/// </summary>
static class MailCorpus
{
    const string Head = "From: Amina <amina@post.example>\r\nTo: hulp@example.org\r\nSubject: Mijn vraag\r\nMessage-ID: <1@post.example>\r\n";

    const string Text = "Content-Type: text/plain; charset=utf-8\r\n\r\n";

    static readonly byte[] Latin = Encoding.Latin1.GetBytes(Head + "Content-Type: text/plain; charset=iso-8859-1\r\nContent-Transfer-Encoding: 8bit\r\n\r\nCaf\u00e9 gesloten\r\n");

    /// <summary>What a person writes, and what we read of it.</summary>
    public static readonly IReadOnlyDictionary<string, (byte[] Raw, string Text)> OfPeople = new Dictionary<string, (byte[], string)>
    {
        ["plain"] = (Of(Head + Text + "Het lukt nu.\r\n"), "Het lukt nu."),
        ["line feeds only"] = (Of((Head + Text + "Het lukt nu.\r\n").Replace("\r\n", "\n")), "Het lukt nu."),
        ["no content type"] = (Of(Head + "\r\nHet lukt nu.\r\n"), "Het lukt nu."),
        ["base64"] = (Of(Head + "Content-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: base64\r\n\r\nSGV0IGx1a3QgbnUu\r\n"), "Het lukt nu."),
        ["quoted printable"] = (Of(Head + "Content-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\nCaf=C3=A9 ges=\r\nloten\r\n"), "Café gesloten"),
        ["latin 1"] = (Latin, "Café gesloten"),
        ["wrong charset"] = (Encoding.Latin1.GetBytes(Head + Text + "Caf\u00e9\r\n"), "Café"),
        ["unknown charset"] = (Of(Head + "Content-Type: text/plain; charset=x-nobody-knows\r\n\r\nHet lukt nu.\r\n"), "Het lukt nu."),
        ["iso-2022-jp"] = (Of(Head + "Content-Type: text/plain; charset=iso-2022-jp\r\n\r\n\u001b$B4A;z\u001b(B ok\r\n"), "漢字 ok"),
        ["utf-16"] = ([.. Of(Head + "Content-Type: text/plain; charset=utf-16le\r\nContent-Transfer-Encoding: base64\r\n\r\n"), .. Of(Convert.ToBase64String(Encoding.Unicode.GetBytes("Dag Amina")))], "Dag Amina"),
        ["arabic"] = (Of(Head + Text + "شكرا جزيلا\r\n"), "شكرا جزيلا"),
        ["html only"] = (Of(Head + "Content-Type: text/html; charset=utf-8\r\n\r\n<html><head><title>x</title><style>p{}</style></head><body><p>Dag &amp; dank</p><div>Amina</div></body></html>"), "Dag & dank\n\nAmina"),
        ["html with script"] = (Of(Head + "Content-Type: text/html\r\n\r\n<p onclick=\"x()\">Dag</p><script>alert('boe')</script><img src=x onerror=alert(1)>"), "Dag"),
        ["html that never ends"] = (Of(Head + "Content-Type: text/html\r\n\r\n<p>Dag<div><div><b"), "Dag\n\n<b"),
        ["alternative"] = (Of(Multipart("alternative", "Content-Type: text/plain\r\n\r\nUit de tekst", "Content-Type: text/html\r\n\r\n<p>Uit de opmaak</p>")), "Uit de tekst"),
        ["empty text beside html"] = (Of(Multipart("alternative", "Content-Type: text/plain\r\n\r\n  \r\n", "Content-Type: text/html\r\n\r\n<p>Uit de opmaak</p>")), "Uit de opmaak"),
        ["quote below"] = (Of(Head + Text + "Dank je!\r\n\r\nOp 29 nov. 2026 om 10:00 schreef Digitaal Werkt! <hulp@example.org>:\r\n> Lukt het?\r\n"), "Dank je!"),
        ["quote in english"] = (Of(Head + Text + "Thanks\r\n\r\nOn Sun, 29 Nov 2026 at 10:00, Digitaal Werkt! wrote:\r\n> Lukt het?\r\n"), "Thanks"),
        ["outlook"] = (Of(Head + Text + "Ok\r\n________________________________\r\nVan: Digitaal Werkt! <hulp@example.org>\r\nLukt het?\r\n"), "Ok"),
        ["forwarded below"] = (Of(Head + Text + "Zie hier\r\n---------- Doorgestuurd bericht ---------\r\nVan: x\r\n"), "Zie hier"),
        ["lines in between"] = (Of(Head + Text + "Eerste regel\r\n\r\nTweede regel\r\n> citaat\r\n"), "Eerste regel\n\nTweede regel"),
        ["null bytes"] = (Of(Head + Text + "Het\0 lukt\0 nu.\r\n"), "Het lukt nu."),
        ["turned around"] = (Of(Head + Text + "klik \u202ege.live.www\u202c hier\r\n"), "klik ge.live.www hier"),
        ["very long line"] = (Of(Head + Text + new string('a', 200_000) + "\r\n"), new string('a', 4000)),
        ["subject in parts"] = (Of(Head.Replace("Mijn vraag", "=?utf-8?B?TWlqbiB2cmFhZw==?=\r\n =?utf-8?Q?_nog?=") + Text + "Dag\r\n"), "Dag"),
        ["subject that lies"] = (Of(Head.Replace("Mijn vraag", "=?x-none?Q?=FF=FE?= \u0001") + Text + "Dag\r\n"), "Dag"),
        ["no subject"] = (Of(Head.Replace("Subject: Mijn vraag\r\n", "") + Text + "Dag\r\n"), "Dag"),
        ["header twice"] = (Of("From: een@post.example\r\n" + Head + Text + "Dag\r\n"), "Dag"),
        ["header that is folded"] = (Of(Head.Replace("To: hulp@example.org", "To:\r\n  hulp@example.org") + Text + "Dag\r\n"), "Dag"),
        ["header of a megabyte"] = (Of($"X-Long: {new string('x', 1_000_000)}\r\n{Head}{Text}Dag\r\n"), "Dag"),
        ["thousand headers"] = (Of(string.Concat(Enumerable.Range(0, 1000).Select(i => $"X-{i}: {i}\r\n")) + Head + Text + "Dag\r\n"), "Dag"),
        ["formula"] = (Of(Head + Text + "=HYPERLINK(\"http://evil.example\")\r\n"), "=HYPERLINK(\"http://evil.example\")"),
        ["bad base64"] = (Of(Head + "Content-Type: text/plain\r\nContent-Transfer-Encoding: base64\r\n\r\nRGFn!!!\r\n"), "Dag"),
        ["unknown encoding"] = (Of(Head + "Content-Type: text/plain\r\nContent-Transfer-Encoding: x-none\r\n\r\nDag\r\n"), "Dag"),
        ["multipart without end"] = (Of(Multipart("mixed", "Content-Type: text/plain\r\n\r\nDag").Replace("--grens--", "")), "Dag"),
        ["multipart with a preamble"] = (Of(Multipart("mixed", "Content-Type: text/plain\r\n\r\nDag").Replace("\r\n\r\n--grens", "\r\n\r\nThis is MIME\r\n--grens")), "Dag"),
        ["signed"] = (Of(Multipart("signed; protocol=\"application/pkcs7-signature\"", "Content-Type: text/plain\r\n\r\nDag", "Content-Type: application/pkcs7-signature; name=smime.p7s\r\nContent-Transfer-Encoding: base64\r\n\r\nAAAA")), "Dag"),
        ["winmail"] = (Of(Multipart("mixed", "Content-Type: text/plain\r\n\r\nDag", "Content-Type: application/ms-tnef; name=winmail.dat\r\nContent-Transfer-Encoding: base64\r\n\r\neJ8+IgAA")), "Dag"),
        ["delivery word in the text"] = (Of(Head + Text + "Out of office is een knop die ik zie.\r\n"), "Out of office is een knop die ik zie."),
    };

    /// <summary>What machines write.</summary>
    public static readonly IReadOnlyDictionary<string, byte[]> OfMachines = new Dictionary<string, byte[]>
    {
        ["auto-submitted"] = Of(Head + "Auto-Submitted: auto-replied\r\n" + Text + "Ik ben weg.\r\n"),
        ["auto-generated"] = Of(Head + "Auto-Submitted: auto-generated (x)\r\n" + Text + "Ik ben weg.\r\n"),
        ["precedence bulk"] = Of(Head + "Precedence: bulk\r\n" + Text + "x\r\n"),
        ["precedence junk"] = Of(Head + "Precedence: JUNK\r\n" + Text + "x\r\n"),
        ["x-autoreply"] = Of(Head + "X-Autoreply: yes\r\n" + Text + "x\r\n"),
        ["exchange"] = Of(Head + "X-Auto-Response-Suppress: All\r\n" + Text + "x\r\n"),
        ["subject in dutch"] = Of(Head.Replace("Mijn vraag", "Automatisch antwoord: Mijn vraag") + Text + "x\r\n"),
        ["subject in english"] = Of(Head.Replace("Mijn vraag", "Out of Office: Mijn vraag") + Text + "x\r\n"),
        ["afwezig"] = Of(Head.Replace("Mijn vraag", "Afwezig tot maandag") + Text + "x\r\n"),
        ["noreply"] = Of(Head.Replace("amina@post.example", "no-reply@post.example") + Text + "x\r\n"),
        ["mailer daemon"] = Of(Head.Replace("amina@post.example", "MAILER-DAEMON@post.example") + Text + "x\r\n"),
        ["empty return path"] = Of("Return-Path: <>\r\n" + Head + Text + "x\r\n"),
        ["delivery report"] = Of(Multipart("report; report-type=delivery-status", "Content-Type: text/plain\r\n\r\nNiet bezorgd", "Content-Type: message/delivery-status\r\n\r\nReporting-MTA: dns; x\r\n")),
        ["list"] = Of(Head + "List-Id: <nieuws.example.org>\r\n" + Text + "x\r\n"),
        ["newsletter"] = Of(Head + "List-Unsubscribe: <https://example.org/weg>\r\n" + Text + "x\r\n"),
    };

    /// <summary>What is no e-mail, or hardly one.</summary>
    public static readonly IReadOnlyDictionary<string, byte[]> Broken = new Dictionary<string, byte[]>
    {
        ["nothing"] = [],
        ["one byte"] = [0],
        ["nulls"] = new byte[5000],
        ["binary"] = [.. Enumerable.Range(0, 5000).Select(i => (byte)(i * 7))],
        ["no header"] = Of("\r\n\r\nDag\r\n"),
        ["only a header"] = Of("From: amina@post.example"),
        ["no from"] = Of("To: hulp@example.org\r\n\r\nDag\r\n"),
        ["from nobody"] = Of("From: \r\nTo: hulp@example.org\r\n\r\nDag\r\n"),
        ["from that is no address"] = Of("From: <<<@@@>>>\r\nTo: hulp@example.org\r\n\r\nDag\r\n"),
        ["from a group"] = Of("From: wij: a@x.example, b@y.example;\r\n\r\nDag\r\n"),
        ["from ten thousand"] = Of($"From: {string.Join(", ", Enumerable.Range(0, 10_000).Select(i => $"a{i}@x.example"))}\r\n\r\nDag\r\n"),
        ["nested"] = Of(Nested(60)),
        ["multipart in itself"] = Of("Content-Type: multipart/mixed; boundary=a\r\n\r\n" + string.Concat(Enumerable.Repeat("--a\r\nContent-Type: multipart/mixed; boundary=a\r\n\r\n", 500))),
        ["thousand parts"] = Of(Multipart("mixed", [.. Enumerable.Repeat("Content-Type: application/octet-stream\r\n\r\nx", 1000)])),
        ["boundary that is empty"] = Of("Content-Type: multipart/mixed; boundary=\"\"\r\n\r\n--\r\n\r\nx\r\n----\r\n"),
        ["name with a path"] = Of(Multipart("mixed", "Content-Type: image/jpeg; name=\"../../etc/passwd\"\r\nContent-Disposition: attachment; filename=\"..\\\\..\\\\x.exe\"\r\n\r\nMZ")),
        ["html of a megabyte"] = Of(Head + "Content-Type: text/html\r\n\r\n" + string.Concat(Enumerable.Repeat("<div>", 200_000))),
        ["entities"] = Of(Head + "Content-Type: text/html\r\n\r\n&#0;&#xD800;&#99999999;&nope;"),
        ["encrypted"] = Of(Head + "Content-Type: application/pkcs7-mime; smime-type=enveloped-data; name=smime.p7m\r\nContent-Transfer-Encoding: base64\r\n\r\nMIAGCSqGSIb3DQEHA6CAMIACAQAxgg==\r\n"),
        ["external body"] = Of(Head + "Content-Type: message/external-body; access-type=URL; URL=\"file:///etc/passwd\"\r\n\r\n"),
    };

    public static byte[] Of(string text) => Encoding.UTF8.GetBytes(text);

    public static string Multipart(string kind, params IEnumerable<string> parts) =>
        Head + $"MIME-Version: 1.0\r\nContent-Type: multipart/{kind}; boundary=grens\r\n\r\n" + string.Concat(parts.Select(part => $"--grens\r\n{part}\r\n")) + "--grens--\r\n";

    static string Nested(int deep) => deep == 0 ? Head + Text + "Dag\r\n" : $"{Head}Content-Type: message/rfc822\r\n\r\n{Nested(deep - 1)}";
}
