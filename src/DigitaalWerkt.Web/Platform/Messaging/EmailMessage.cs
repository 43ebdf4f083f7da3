using System.Text;
using DigitaalWerkt.Web.Kernel;
using MimeKit;

namespace DigitaalWerkt.Web.Platform.Messaging;

/// <summary>Makes an e-mail of a message.</summary>
static class EmailMessage
{
    /// <returns>Null when no e-mail can leave to the address.</returns>
    public static MimeMessage? Make(Guid id, WrittenMessage message, MailSettings settings)
    {
        if (!EmailAddress.IsPossible(message.To))
        {
            return null;
        }
        var from = MailboxAddress.EncodeAddrspec(settings.From);
        var mail = new MimeMessage
        {
            // A line break would begin a header of its own.
            Subject = message.Subject.ReplaceLineEndings(" "),
            // The same for each try, so that a mailbox shows one that came twice as one.
            MessageId = $"{id:N}@{from.Split('@')[^1]}",
            Body = Body(message),
        };
        mail.From.Add(new MailboxAddress(settings.FromName, from));
        mail.To.Add(new MailboxAddress(null, message.To));
        if (message.ReplyTo is { } replyTo)
        {
            mail.ReplyTo.Add(new MailboxAddress(null, replyTo));
        }
        // RFC 3834: nobody's holiday answers this.
        mail.Headers.Add(HeaderId.AutoSubmitted, "auto-generated");
        if (message.List is { } list)
        {
            AddList(mail, list);
        }
        return mail;
    }

    static void AddList(MimeMessage mail, MailingList list)
    {
        mail.Headers.Add(HeaderId.ListId, $"<{list.Id}>");
        var waysOut = new Header(HeaderId.ListUnsubscribe, "");
        // Each on a line of its own, and the first beside the name: some programs take a header whose first line is empty for an empty one.
        waysOut.SetRawValue(Encoding.UTF8.GetBytes($" {string.Join(",\r\n ", WaysOut(list))}\r\n"));
        mail.Headers.Add(waysOut);
        mail.Headers.Add(HeaderId.ListUnsubscribePost, "List-Unsubscribe=One-Click");
    }

    static IEnumerable<string> WaysOut(MailingList list)
    {
        if (list.Email is { } email)
        {
            yield return $"<mailto:{email}>";
        }
        yield return $"<{list.Address}>";
    }

    static MimeEntity Body(WrittenMessage message)
    {
        var text = Part(new("text", "plain"), message.Text);
        if (message.Html is { } html)
        {
            // What a mail program shows best stands last.
            return new MultipartAlternative { text, Part(new("text", "html"), html) };
        }
        if (message.Calendar is not { } calendar)
        {
            return text;
        }
        // RFC 6047: an invitation is another way to read the e-mail. The file is for programs that don't know that, and for people.
        var invitation = Part(new("text", "calendar") { Parameters = { { "method", calendar.Method } } }, calendar.Content);
        var file = Part(new("application", "ics") { Name = "groepsles.ics" }, calendar.Content);
        file.ContentDisposition = new(ContentDisposition.Attachment) { FileName = "groepsles.ics" };
        return new Multipart("mixed") { new MultipartAlternative { text, invitation }, file };
    }

    static MimePart Part(ContentType type, string content)
    {
        type.Charset = "utf-8";
        return new(type)
        {
            Content = new MimeContent(new MemoryStream(Encoding.UTF8.GetBytes(content))), ContentTransferEncoding = ContentEncoding.Base64,
        };
    }
}
