using DigitaalWerkt.Web.Features.HelpDesk.Tickets;
using DigitaalWerkt.Web.Platform.Files;
using DigitaalWerkt.Web.Platform.Web;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace DigitaalWerkt.Web.Features.HelpDesk.Attachments;

/// <summary>A form with one file for one question.</summary>
public abstract class SendFilePageModel(FileIntake intake, TicketFiles files) : PageModel
{
    /// <summary>What the browser lets somebody choose. A phone that keeps photos in another way makes a JPEG for it.</summary>
    public const string Accept = "image/jpeg,image/png,image/webp,application/pdf";

    /// <summary>What a page that reads a photo and lets it be scanned may take.</summary>
    public const int LongestMilliseconds = 20_000;

    [BindProperty]
    public IFormFile? Sent { get; set; }

    public int MaxMegabytes => intake.MaxMegabytes;

    public Ticket Ticket { get; protected set; } = null!;

    /// <summary>Where the question is, for whoever sends it.</summary>
    public abstract string Back { get; }

    /// <summary>Where it says that the file was sent.</summary>
    protected abstract string AfterIt { get; }

    protected async Task<IActionResult> AddAsync(Guid? staffMemberId, CancellationToken cancellationToken)
    {
        var (read, fault) = await intake.ReadAsync(Sent, cancellationToken);
        if (read is null)
        {
            return this.Invalid(nameof(Sent), $"File_{fault}", intake.MaxMegabytes);
        }
        return await files.AddAsync(Ticket.Id, staffMemberId, read, cancellationToken) switch
        {
            AddFileOutcome.Added => this.SeeOther(AfterIt),
            AddFileOutcome.TooMany => this.Refused(nameof(Sent), "File_TooMany", TicketFile.Most),
            _ => this.Refused(nameof(Sent), "File_Ended"),
        };
    }
}
