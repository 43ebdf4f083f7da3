using DigitaalWerkt.Web.Features.HelpDesk.Tickets;
using DigitaalWerkt.Web.Kernel;
using Microsoft.AspNetCore.Mvc;

namespace DigitaalWerkt.Web.Features.HelpDesk.Follow;

/// <summary>A person says that it is solved, how they found the help, and whether they can do it now.</summary>
public sealed class SolvedModel(FindTicket find, PersonActs acts) : FollowPageModel(find)
{
    [BindProperty(Name = "gezicht")]
    public string? Face { get; set; }

    [BindProperty(Name = "kan")]
    public string? Result { get; set; }

    public async Task<IActionResult> OnGetAsync([FromRoute] string token, CancellationToken cancellationToken) =>
        await LoadAsync(token, cancellationToken) ? Page() : NotFound();

    public async Task<IActionResult> OnPostAsync([FromRoute] string token, CancellationToken cancellationToken)
    {
        ModelState.Clear();
        if (!await LoadAsync(token, cancellationToken))
        {
            return NotFound();
        }
        var done = await acts.SolveAsync(
            Followed.Ticket.Id, EnumName.Read<TicketFace>(Face), EnumName.Read<TicketResult>(Result), cancellationToken);
        return ToQuestion(done ? Happened.Solved : Happened.Nothing);
    }
}
