using DigitaalWerkt.Web.Platform.Messaging;
using Microsoft.AspNetCore.Http.Metadata;

namespace DigitaalWerkt.Web.Features.HelpDesk.Mail;

/// <summary>Where the mail server hands e-mails over: the whole e-mail as it came, with its recipient and a signature.</summary>
public static class MailHook
{
    public const string Address = "/post/inkomend";
    public const string SignatureHeader = "X-Mail-Signature";
    public const string RecipientHeader = "X-Mail-Recipient";

    /// <summary>There is no such address where no e-mail comes in.</summary>
    public static void MapMailHook(this WebApplication app)
    {
        if (app.Services.GetService<IncomingMailSettings>() is not null)
        {
            // Whoever has no signature gets nowhere; that is the policy of this address.
            app.MapPost(Address, TakeAsync).AllowAnonymous().WithMetadata(new Limit());
        }
    }

    static async Task<IResult> TakeAsync(
        HttpRequest request, IncomingMailSettings settings, CaptureMail capture, TimeProvider clock, CancellationToken cancellationToken)
    {
        var recipient = request.Headers[RecipientHeader].ToString();
        using var body = new MemoryStream();
        await request.Body.CopyToAsync(body, cancellationToken);
        if (body.Length > IncomingMail.MostBytes)
        {
            return Results.StatusCode(StatusCodes.Status413PayloadTooLarge);
        }
        var raw = body.ToArray();
        if (!MailSignature.IsRight(request.Headers[SignatureHeader], settings.Secret, clock.GetUtcNow(), recipient, raw))
        {
            return Results.Unauthorized();
        }
        if (raw.Length == 0 || recipient.Length > IncomingMail.RecipientLength)
        {
            return Results.BadRequest();
        }
        await capture.RunAsync(raw, recipient, cancellationToken);
        return Results.Accepted();
    }

    sealed class Limit : IRequestSizeLimitMetadata
    {
        public long? MaxRequestBodySize => IncomingMail.MostBytes;
    }
}
