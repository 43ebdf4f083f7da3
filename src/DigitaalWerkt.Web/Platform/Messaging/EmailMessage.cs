using System.Net.Mail;
using System.Net.Mime;
using System.Text;
using DigitaalWerkt.Web.Kernel;

namespace DigitaalWerkt.Web.Platform.Messaging;

/// <summary>Makes an e-mail of a message.</summary>
static class EmailMessage
{
    /// <exception cref="FormatException">The address isn't one.</exception>
    public static MailMessage Make(Guid id, WrittenMessage message, MailSettings settings)
    {
        // What the mail client finds out later, it calls a failure of the line; and then nobody knows whether it left.
        if (!EmailAddress.IsPossible(message.To))
        {
            throw new FormatException("No e-mail can leave to this address.");
        }
        var mail = new MailMessage(new MailAddress(settings.From, settings.FromName), new MailAddress(message.To))
        {
            // A line break would begin a header of its own; the framework refuses it.
            Subject = message.Subject.ReplaceLineEndings(" "),
            SubjectEncoding = Encoding.UTF8,
            Body = message.Text,
            BodyEncoding = Encoding.UTF8,
            BodyTransferEncoding = TransferEncoding.Base64,
        };
        // The same for each try, so that a mailbox shows one that came twice as one.
        mail.Headers.Add("Message-ID", $"<{id:N}@{mail.From!.Host}>");
        // RFC 3834: nobody's holiday answers this.
        mail.Headers.Add("Auto-Submitted", "auto-generated");
        if (message.Calendar is { } calendar)
        {
            // RFC 6047: an invitation is another way to read the e-mail. The file is for programs that don't know that, and for people.
            mail.AlternateViews.Add(new(Stream(calendar), Invitation(calendar)) { TransferEncoding = TransferEncoding.Base64 });
            mail.Attachments.Add(new(Stream(calendar), File) { TransferEncoding = TransferEncoding.Base64 });
        }
        return mail;
    }

    static ContentType File => new("application/ics") { CharSet = "utf-8", Name = "groepsles.ics" };

    static ContentType Invitation(CalendarPart calendar)
    {
        var type = new ContentType("text/calendar") { CharSet = "utf-8" };
        type.Parameters.Add("method", calendar.Method);
        return type;
    }

    static MemoryStream Stream(CalendarPart calendar) => new(Encoding.UTF8.GetBytes(calendar.Content));
}
