using DigitaalWerkt.Web.Features.HelpDesk.Tickets;
using DigitaalWerkt.Web.Kernel;
using Microsoft.AspNetCore.Mvc;

namespace DigitaalWerkt.Web.Features.HelpDesk.Follow;

/// <summary>
/// A person says that it is solved, how they found the help, and whether they can do it now. Once it was solved, one tap on a face says it:
/// the message that tells of it leads here. Looking says nothing, because programs open links before people do.
/// </summary>
public sealed class SolvedModel(FindTicket find, PersonActs acts) : FollowPageModel(find)
{
    [BindProperty(Name = "gezicht")]
    public string? Face { get; set; }

    [BindProperty(Name = "kan")]
    public string? Result { get; set; }

    /// <summary>The key of what the page asks.</summary>
    public string TitleKey => IsGone ? "Follow_Gone_Title" : Followed.Ticket.WasSolved ? "Follow_Faces" : "Follow_Solved_Title";

    public async Task<IActionResult> OnGetAsync([FromRoute] string token, CancellationToken cancellationToken)
    {
        if (!await LoadAsync(token, cancellationToken))
        {
            Response.StatusCode = StatusCodes.Status404NotFound;
            return Page();
        }
        // There is nothing to say here of what ended otherwise, or of what has an appointment.
        return Followed.Ticket.MayEnd || Followed.Ticket.WasSolved ? Page() : Redirect(FollowLinks.Show(Followed.Token));
    }

    public async Task<IActionResult> OnPostAsync([FromRoute] string token, CancellationToken cancellationToken)
    {
        ModelState.Clear();
        if (!await LoadAsync(token, cancellationToken))
        {
            Response.StatusCode = StatusCodes.Status404NotFound;
            return Page();
        }
        var done = await acts.SolveAsync(
            Followed.Ticket.Id, EnumName.Read<TicketFace>(Face), EnumName.Read<TicketResult>(Result), cancellationToken);
        return ToQuestion(!done ? Happened.Nothing : Followed.Ticket.WasSolved ? Happened.Judged : Happened.Solved);
    }
}
