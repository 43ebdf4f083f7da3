using DigitaalWerkt.Web.Features.Accounts;
using DigitaalWerkt.Web.Kernel;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace DigitaalWerkt.Web.Features.People.Clients;

/// <summary>The time line of one person: a client of the organisation, or somebody whom the reader helps.</summary>
[Authorize(Policy = Policies.Partner), ResponseCache(NoStore = true, Location = ResponseCacheLocation.None)]
public sealed class LineModel(ReadTimeLine read) : PageModel
{
    /// <summary>Without narrowing.</summary>
    public TimeLine All { get; private set; } = null!;

    /// <summary>As it is shown.</summary>
    public TimeLine Line { get; private set; } = null!;

    /// <summary>To what it is narrowed; null: to nothing.</summary>
    public PersonLineKind? Kind { get; private set; }

    public async Task<IActionResult> OnGetAsync(
        Guid id, [FromQuery(Name = ClientLinks.KindField)] string? kind, CancellationToken cancellationToken)
    {
        if (await read.FindAsync(id, User, cancellationToken) is not { } line)
        {
            return NotFound();
        }
        All = line;
        // A kind of which there is nothing to see is answered as one that there isn't.
        Kind = EnumName.Read<PersonLineKind>(kind) is { } asked && line.Kinds.Contains(asked) ? asked : null;
        Line = line.Of(Kind);
        return Page();
    }
}
