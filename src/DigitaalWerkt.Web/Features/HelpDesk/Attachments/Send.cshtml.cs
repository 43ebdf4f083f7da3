using DigitaalWerkt.Web.Features.HelpDesk.Follow;
using DigitaalWerkt.Web.Platform.Files;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http.Timeouts;
using Microsoft.AspNetCore.Mvc;

namespace DigitaalWerkt.Web.Features.HelpDesk.Attachments;

/// <summary>The person sends a photo or a PDF with their question.</summary>
[AllowAnonymous, IgnoreAntiforgeryToken, TakesFiles, RequestTimeout(LongestMilliseconds)]
[ResponseCache(NoStore = true, Location = ResponseCacheLocation.None)]
public sealed class SendModel(FindTicket find, FileIntake intake, TicketFiles files) : SendFilePageModel(intake, files)
{
    public string Token { get; private set; } = "";

    public override string Back => HelpDeskLinks.Follow(Token);

    public async Task<IActionResult> OnGetAsync([FromRoute] string token, CancellationToken cancellationToken) =>
        await LoadAsync(token, cancellationToken) ? Page() : NotFound();

    public async Task<IActionResult> OnPostAsync([FromRoute] string token, CancellationToken cancellationToken) =>
        await LoadAsync(token, cancellationToken) ? await AddAsync(null, cancellationToken) : NotFound();

    protected override string AfterIt => FollowLinks.Show(Token, Happened.SentFile);

    async Task<bool> LoadAsync(string token, CancellationToken cancellationToken)
    {
        if (await find.ByTokenAsync(token, cancellationToken) is not { } followed)
        {
            return false;
        }
        (Ticket, Token) = (followed.Ticket, followed.Token);
        return true;
    }
}
