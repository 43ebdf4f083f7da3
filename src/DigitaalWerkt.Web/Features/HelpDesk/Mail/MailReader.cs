using System.Text;
using System.Text.RegularExpressions;
using DigitaalWerkt.Web.Features.HelpDesk.Tickets;
using DigitaalWerkt.Web.Kernel;
using MimeKit;
using MimeKit.Text;

namespace DigitaalWerkt.Web.Features.HelpDesk.Mail;

/// <summary>Reads e-mails that anybody may have sent. Markup is read as text and never kept.</summary>
public static partial class MailReader
{
    /// <summary>The most files that are taken from one e-mail.</summary>
    public const int MostFiles = 5;

    /// <summary>In characters; what is longer is cut.</summary>
    public const int LongestSubject = 200;

    // Nobody writes an e-mail in an e-mail in an e-mail …
    const int Deepest = 20;

    // More than fits in what is kept: the rest is what it answers.
    const int LongestHtml = 500_000;

    static readonly ParserOptions Options = new() { MaxMimeDepth = Deepest };

    static readonly string[] MailServers = ["mailer-daemon", "postmaster"];

    static readonly string[] Machines = ["no-reply", "noreply", "donotreply", "do-not-reply"];

    static readonly HtmlTagId[] Lines =
        [HtmlTagId.Br, HtmlTagId.P, HtmlTagId.Div, HtmlTagId.LI, HtmlTagId.TR, HtmlTagId.H1, HtmlTagId.H2, HtmlTagId.H3, HtmlTagId.BlockQuote];

    static readonly HtmlTagId[] Unread = [HtmlTagId.Script, HtmlTagId.Style, HtmlTagId.Head, HtmlTagId.Title];

    /// <exception cref="FormatException">It is no e-mail.</exception>
    public static ParsedMail Read(byte[] raw)
    {
        using var mail = Load(raw);
        var files = mail.BodyParts.OfType<MimePart>().Where(IsFile).ToList();
        return new(
            mail.From.Mailboxes.FirstOrDefault()?.Address is { Length: > 0 and <= IncomingMail.RecipientLength } from ? from : null,
            Cut(PlainText.Line(mail.Subject) ?? "", LongestSubject),
            [.. RecipientsOf(mail)],
            MachineOf(mail),
            Cut(PlainText.Lines(WithoutQuote(TextOf(mail))) ?? "", TicketMessage.TextLength),
            [.. files.Take(MostFiles).Select(ContentOf)],
            Math.Max(0, files.Count - MostFiles));
    }

    /// <summary>The whole e-mail, nested no deeper than anybody writes.</summary>
    /// <exception cref="FormatException">It is no e-mail.</exception>
    public static MimeMessage Load(byte[] raw)
    {
        using var stream = new MemoryStream(raw, writable: false);
        return MimeMessage.Load(Options, stream);
    }

    static IEnumerable<string> RecipientsOf(MimeMessage mail) => mail.To.Mailboxes.Concat(mail.Cc.Mailboxes).Select(mailbox => mailbox.Address)
        .Concat(mail.Headers.Where(header => header.Field is "Delivered-To" or "X-Original-To").Select(header => header.Value.Trim()));

    // RFC 3834, RFC 3464, and what programs send that know neither.
    static MailFate? MachineOf(MimeMessage mail)
    {
        var sender = mail.From.Mailboxes.FirstOrDefault()?.Address.Split('@')[0] ?? "";
        if (mail.Headers["Return-Path"]?.Trim() == "<>" || mail.Body is MultipartReport || MailServers.Contains(sender, StringComparer.OrdinalIgnoreCase))
        {
            return MailFate.Bounce;
        }
        if (mail.Headers.Contains(HeaderId.ListId) || mail.Headers.Contains(HeaderId.ListUnsubscribe))
        {
            return MailFate.Bulk;
        }
        var isAutomatic = (mail.Headers[HeaderId.AutoSubmitted] is { } auto && !auto.Trim().Equals("no", StringComparison.OrdinalIgnoreCase))
            || mail.Headers.Contains("X-Autoreply") || mail.Headers.Contains("X-Autorespond") || mail.Headers.Contains("X-Auto-Response-Suppress")
            || mail.Headers[HeaderId.Precedence]?.Trim().ToLowerInvariant() is "bulk" or "junk" or "list" or "auto_reply"
            || Machines.Contains(sender, StringComparer.OrdinalIgnoreCase)
            || AutomaticSubject.IsMatch(mail.Subject ?? "");
        return isAutomatic ? MailFate.AutoReply : null;
    }

    static string TextOf(MimeMessage mail) => mail.TextBody is { } text && !string.IsNullOrWhiteSpace(text) ? Readable(mail, text) : FromHtml(mail.HtmlBody ?? "");

    // A program that says UTF-8 and sends something else most often sends this.
    static string Readable(MimeMessage mail, string text) =>
        text.Contains('\uFFFD') && mail.BodyParts.OfType<TextPart>().FirstOrDefault(part => part.IsPlain && !part.IsAttachment) is { } part
            ? part.GetText(Encoding.GetEncoding(1252))
            : text;

    static string FromHtml(string html)
    {
        using var reader = new StringReader(Cut(html, LongestHtml));
        var tokens = new HtmlTokenizer(reader) { DecodeCharacterReferences = true };
        var text = new StringBuilder();
        HtmlTagId? unread = null;
        while (tokens.ReadNextToken(out var token))
        {
            switch (token)
            {
                case HtmlTagToken tag when unread is not null:
                    unread = tag.IsEndTag && tag.Id == unread ? null : unread;
                    break;
                case HtmlTagToken { IsEndTag: false, IsEmptyElement: false } tag when Unread.Contains(tag.Id):
                    unread = tag.Id;
                    break;
                case HtmlTagToken tag when Lines.Contains(tag.Id):
                    text.Append('\n');
                    break;
                case HtmlDataToken { Kind: HtmlTokenKind.Data } data when unread is null:
                    text.Append(LineBreaks.Replace(data.Data, " "));
                    break;
            }
        }
        return text.ToString();
    }

    // What stands above the first line that a program puts before what is answered.
    static string WithoutQuote(string text)
    {
        var lines = text.ReplaceLineEndings("\n").Split('\n');
        return string.Join('\n', lines.TakeWhile(line => !Quoted.IsMatch(line.Trim())));
    }

    static bool IsFile(MimePart part) => part.Content is not null && (part.IsAttachment || part.ContentType.MediaType is "image" or "application");

    static byte[] ContentOf(MimePart part)
    {
        using var content = new MemoryStream();
        part.Content!.DecodeTo(content);
        return content.ToArray();
    }

    // Not within a sign of two parts.
    static string Cut(string text, int most) => text.Length <= most ? text : text[..(char.IsHighSurrogate(text[most - 1]) ? most - 1 : most)];

    [GeneratedRegex(@"^(?:auto(?:matic|matisch)?[ -]?(?:reply|antwoord)|automatisch antwoord|out of office|afwezig|niet op kantoor|réponse automatique)", RegexOptions.IgnoreCase)]
    private static partial Regex AutomaticSubject { get; }

    [GeneratedRegex(@"^(?:>|On .{4,120} wrote:$|Op .{4,120} schreef.{0,80}:$|Le .{4,120} a écrit ?:$|Am .{4,120} schrieb.{0,80}:$|-{2,} ?(?:Original Message|Oorspronkelijk bericht|Doorgestuurd bericht|Forwarded message)|_{10,}$|(?:Van|From): .+@)", RegexOptions.IgnoreCase)]
    private static partial Regex Quoted { get; }

    [GeneratedRegex(@"\s*[\r\n]+\s*")]
    private static partial Regex LineBreaks { get; }
}
