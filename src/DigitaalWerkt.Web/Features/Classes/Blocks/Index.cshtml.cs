using System.ComponentModel.DataAnnotations;
using DigitaalWerkt.Web.Data;
using DigitaalWerkt.Web.Features.Accounts;
using DigitaalWerkt.Web.Features.Accounts.Staff.Sessions;
using DigitaalWerkt.Web.Features.Classes.Planning;
using DigitaalWerkt.Web.Features.Classes.Shared;
using DigitaalWerkt.Web.Platform.Localisation;
using DigitaalWerkt.Web.Platform.Persistence;
using DigitaalWerkt.Web.Platform.Web;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace DigitaalWerkt.Web.Features.Classes.Blocks;

/// <summary>The seats that the organisation holds, and the form to hold some.</summary>
[Authorize(Policy = Policies.Partner)]
public sealed class IndexModel(AppDbContext context, HeldBlocks blocks, HoldSeats holdSeats, BlockRules rules, Texts texts) : PageModel
{
    const int Most = 200;

    IReadOnlyList<SessionRow> coming = [];

    [BindProperty]
    public HoldInput Input { get; set; } = new();

    public IReadOnlyList<BlockRow> Blocks { get; private set; } = [];

    /// <summary>The coming ones of which seats can still be held.</summary>
    public IReadOnlyList<SessionRow> Sessions { get; private set; } = [];

    public int ReleaseHours => (int)rules.ReleaseBefore.TotalHours;

    public async Task OnGetAsync([FromQuery(Name = "sessie")] Guid? session, CancellationToken cancellationToken)
    {
        Input = new() { Key = Guid.NewGuid(), Session = session };
        await LoadAsync(cancellationToken);
        if (session is { } chosen && Sessions.All(s => s.Id != chosen))
        {
            this.Wrong("Input.Session", WhyNot(chosen));
        }
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        await LoadAsync(cancellationToken);
        if (Input.Key == Guid.Empty)
        {
            Input.Key = Guid.NewGuid();
            return this.WithoutKey("Input.Session");
        }
        if (!ModelState.IsValid)
        {
            return this.Invalid();
        }
        if (Sessions.FirstOrDefault(s => s.Id == Input.Session) is not { } session)
        {
            return this.Refused("Input.Session", WhyNot(Input.Session));
        }
        if (rules.IsTooLong(session.StartsAt, Input.Until))
        {
            ModelState.AddModelError("Input.Until", texts.Dutch("Classes", "Blocks_TooLong", BelgianFormat.ShortMoment(rules.Latest(session.StartsAt))));
            return this.Invalid();
        }
        if (rules.ReleaseAt(session.StartsAt, Input.Until, blocks.Now) is not { } releaseAt)
        {
            return this.Invalid("Input.Until", "Blocks_TooLate");
        }
        var key = RequestKey.Of(Input.Key, User.StaffMemberId, about: "", session.Id, Input.Seats, Input.Until);
        var wanted = new SeatBlock(session.Id, User.OrganisationId, key.Id, Input.Seats, releaseAt, User.StaffMemberId, blocks.Now)
        {
            RequestContent = key.Content,
        };
        var held = await holdSeats.HoldAsync(wanted, cancellationToken);
        if (held is null)
        {
            return this.Refused("Input.Seats", "Blocks_Full");
        }
        return held.RequestContent == key.Content ? this.SeeOther(BlockLinks.Block(held.Id)) : UsedBefore();
    }

    PageResult UsedBefore()
    {
        Input.Key = Guid.NewGuid();
        return this.SentBefore("Input.Session");
    }

    string WhyNot(Guid? session) => coming.Any(s => s.Id == session) ? "Blocks_TooNear" : "Counsellor_Session_Closed";

    async Task LoadAsync(CancellationToken cancellationToken)
    {
        Blocks = await blocks.ListAsync(User, cancellationToken);
        coming =
        [
            .. (await context.ComingAsync(Audience.JobSeekers, blocks.Now, Most, cancellationToken))
                .Concat(await context.ComingAsync(Audience.Counsellors, blocks.Now, Most, cancellationToken))
                .OrderBy(s => s.StartsAt),
        ];
        Sessions = [.. coming.Where(s => rules.ReleaseAt(s.StartsAt, until: null, blocks.Now) is not null)];
    }

    public sealed class HoldInput
    {
        /// <summary>Made when the form was shown, so that sending it twice holds once.</summary>
        public Guid Key { get; set; }

        [Required(ErrorMessage = "Counsellor_Session_Missing")]
        public Guid? Session { get; set; }

        [Range(1, ClassSession.MaxSeats, ErrorMessage = "Blocks_Seats_Wrong")]
        public int Seats { get; set; } = 2;

        public DateOnly? Until { get; set; }
    }
}
