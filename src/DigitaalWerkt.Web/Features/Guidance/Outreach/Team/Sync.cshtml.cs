using System.Text.Json;
using DigitaalWerkt.Web.Features.Accounts;
using DigitaalWerkt.Web.Features.Accounts.Staff.Sessions;
using DigitaalWerkt.Web.Platform.Persistence;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace DigitaalWerkt.Web.Features.Guidance.Outreach.Team;

/// <summary>Takes the contacts that a device kept, and says of each what became of it. Without the script, the form goes elsewhere.</summary>
[Authorize(Policy = Policies.Partner)]
public sealed class SyncModel(NoteContact note, TimeProvider clock) : PageModel
{
    const int Most = 200;

    /// <summary>A contact that waited longer than this was noted by a clock that says nothing.</summary>
    static readonly TimeSpan LongestKept = TimeSpan.FromDays(365);

    /// <summary>What is sent as soon after it was pressed: whoever pressed it still looks at the page.</summary>
    static readonly TimeSpan JustPressed = TimeSpan.FromSeconds(10);

    public IActionResult OnGet() => Redirect(OutreachLinks.Contacts);

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        if (await ReadAsync(cancellationToken) is not { Contacts: { Count: > 0 and <= Most } kept } batch || !kept.All(IsPossible))
        {
            return BadRequest();
        }
        var (now, answers) = (clock.GetUtcNow(), new List<SyncedContact>());
        foreach (var contact in kept.OfType<KeptContact>())
        {
            if (batch.Sent - contact.At >= LongestKept)
            {
                // It isn't counted, and holds up none of the others.
                answers.Add(new(contact.Key, null, IsTwin: false));
                continue;
            }
            var noted = await note.RunAsync(
                new()
                {
                    // The same as of the form: what was sent by both is counted once.
                    Key = RequestKey.Of(contact.Key, User.StaffMemberId, "", contact.Place, contact.Theme, contact.People),
                    PlaceId = contact.Place, OrganisationId = User.OrganisationId, NotedById = User.StaffMemberId,
                    Theme = contact.Theme, People = contact.People,
                    // Whoever pressed it long ago isn't there to ask: it is counted, and can be taken back.
                    IsSure = batch.Sent - contact.At > JustPressed,
                    // A clock that is wrong is as wrong when it sends as when it noted.
                    At = contact.At < batch.Sent ? now - (batch.Sent - contact.At) : now,
                },
                cancellationToken);
            var isTwin = noted.Outcome == ContactOutcome.Twin;
            answers.Add(new(contact.Key, isTwin ? null : noted.Contact?.Id, isTwin));
        }
        return new JsonResult(answers);
    }

    static bool IsPossible(KeptContact? contact) =>
        contact is { People: >= 1 and <= OutreachContact.MostPeople } && contact.Key != Guid.Empty && Enum.IsDefined(contact.Theme);

    async Task<KeptContacts?> ReadAsync(CancellationToken cancellationToken)
    {
        try
        {
            return Request.HasJsonContentType() ? await Request.ReadFromJsonAsync(OutreachJson.Default.KeptContacts, cancellationToken) : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
