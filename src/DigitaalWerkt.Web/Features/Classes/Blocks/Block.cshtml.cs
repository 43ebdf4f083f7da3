using DigitaalWerkt.Web.Data;
using DigitaalWerkt.Web.Features.Accounts;
using DigitaalWerkt.Web.Features.Accounts.Staff.Sessions;
using DigitaalWerkt.Web.Features.Classes.Planning;
using DigitaalWerkt.Web.Features.Classes.Seats;
using DigitaalWerkt.Web.Features.Classes.Training;
using DigitaalWerkt.Web.Features.People;
using DigitaalWerkt.Web.Features.People.Clients;
using DigitaalWerkt.Web.Platform.Localisation;
using DigitaalWerkt.Web.Platform.Persistence;
using DigitaalWerkt.Web.Platform.Web;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace DigitaalWerkt.Web.Features.Classes.Blocks;

/// <summary>Held seats of the own organisation: who has a name by now, and the form that gives one.</summary>
[Authorize(Policy = Policies.Partner)]
public sealed class BlockModel(
    AppDbContext context, HeldBlocks blocks, KnownClients clients, Colleagues colleagues, BookSeat bookSeat, Texts texts) : PageModel
{
    [BindProperty]
    public NameInput Input { get; set; } = new();

    public BlockRow Block { get; private set; } = null!;
    public IReadOnlyList<NamedRow> Named { get; private set; } = [];
    public ClientFields Fields { get; private set; } = null!;
    public IReadOnlyList<Colleague> Colleagues { get; private set; } = [];

    public bool IsTraining => Block.Session.Audience == Audience.Counsellors;

    public bool IsOpen => Block.IsOpen(blocks.Now);

    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken cancellationToken)
    {
        Input = new() { Key = Guid.NewGuid() };
        return await LoadAsync(id, cancellationToken) ? Page() : NotFound();
    }

    public async Task<IActionResult> OnPostAsync(Guid id, CancellationToken cancellationToken)
    {
        if (!await LoadAsync(id, cancellationToken))
        {
            return NotFound();
        }
        if (Input.Key == Guid.Empty)
        {
            Input.Key = Guid.NewGuid();
            return this.WithoutKey(IsTraining ? "Input.Member" : "Input.Client");
        }
        Applicant? applicant = IsTraining ? ReadColleague() : await ReadClientAsync(cancellationToken);
        return ModelState.IsValid ? await NameAsync(applicant!, cancellationToken) : this.Invalid();
    }

    Trainee? ReadColleague()
    {
        var colleague = Colleagues.FirstOrDefault(c => c.Id == Input.Member);
        if (colleague is null)
        {
            ModelState.AddModelError("Input.Member", texts.Dutch("Classes", "Training_Who_Missing"));
        }
        return colleague?.ToTrainee(User.OrganisationId);
    }

    async Task<PersonDetails?> ReadClientAsync(CancellationToken cancellationToken)
    {
        var answer = await clients.ReadAsync(Input.Typed, Input.ReadLanguage(), Input.Which == ClientInput.SomebodyElse, User, cancellationToken);
        if (answer.Problem is { } problem)
        {
            Fields = Fields with { Namesakes = answer.Namesakes };
            ModelState.AddModelError(answer.Namesakes.Count > 0 ? "Input.Which" : "Input.Client", texts.Dutch("People", problem));
        }
        return answer.Person;
    }

    async Task<IActionResult> NameAsync(Applicant applicant, CancellationToken cancellationToken)
    {
        var field = IsTraining ? "Input.Member" : "Input.Client";
        var key = RequestKey.Of(
            Input.Key, User.StaffMemberId, applicant.Key, Block.Id, applicant.Person?.HelpLanguage?.Code, Input.IsAccompanied);
        var answer = await bookSeat.RunAsync(
            new(key, [Block.Session.Id], applicant, BookingOrigin.Block,
                MadeBy: User.StaffMemberId, HasMandate: !IsTraining, IsAccompanied: Input.IsAccompanied, BlockId: Block.Id),
            cancellationToken);
        return answer.Outcome switch
        {
            BookOutcome.Full => this.Refused(field, "Blocks_NoneLeft"),
            BookOutcome.UsedBefore => UsedBefore(field),
            BookOutcome.AlreadyBooked => this.Refused(field, "Counsellor_Already"),
            BookOutcome.Closed => this.Refused(field, "Counsellor_Session_Closed"),
            _ => this.SeeOther(BlockLinks.Block(Block.Id)),
        };
    }

    PageResult UsedBefore(string field)
    {
        Input.Key = Guid.NewGuid();
        return this.SentBefore(field);
    }

    async Task<bool> LoadAsync(Guid id, CancellationToken cancellationToken)
    {
        if (await blocks.FindAsync(id, User, cancellationToken) is not { } block)
        {
            return false;
        }
        Block = block;
        Named = await context.WithAttendees(context.Bookings.Where(b => b.BlockId == id && b.State <= BookingState.Confirmed))
            .OrderBy(b => b.Booking.CreatedAt).Select(b => new NamedRow(b.Booking.Id, b.Attendee.Name, b.Booking.Code))
            .ToListAsync(cancellationToken);
        Fields = new(Input, IsTraining ? [] : await clients.ListAsync(User, cancellationToken), []);
        Colleagues = IsTraining ? await colleagues.ListAsync(User, cancellationToken) : [];
        return true;
    }

    public sealed record NamedRow(Guid BookingId, string Name, string Code);

    public sealed class NameInput : ClientInput
    {
        /// <summary>Made when the form was shown, so that sending it twice names once.</summary>
        public Guid Key { get; set; }

        /// <summary>The colleague, for a training.</summary>
        public Guid? Member { get; set; }
    }
}
