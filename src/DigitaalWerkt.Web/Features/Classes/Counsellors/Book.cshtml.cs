using DigitaalWerkt.Web.Data;
using DigitaalWerkt.Web.Features.Accounts;
using DigitaalWerkt.Web.Features.Accounts.Staff.Sessions;
using DigitaalWerkt.Web.Features.Classes.Blocks;
using DigitaalWerkt.Web.Features.Classes.Planning;
using DigitaalWerkt.Web.Features.Classes.Seats;
using DigitaalWerkt.Web.Features.Classes.Shared;
using DigitaalWerkt.Web.Features.People;
using DigitaalWerkt.Web.Features.People.Clients;
using DigitaalWerkt.Web.Platform.Localisation;
using DigitaalWerkt.Web.Platform.Persistence;
using DigitaalWerkt.Web.Platform.Web;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace DigitaalWerkt.Web.Features.Classes.Counsellors;

/// <summary>A counsellor books, with the client in front of them: four fields.</summary>
[Authorize(Policy = Policies.Partner)]
public sealed class BookModel(
    AppDbContext context, KnownClients clients, SealedClient sealedClient, HeldBlocks blocks, BookClient bookClient, Texts texts) : PageModel
{
    [BindProperty]
    public BookInput Input { get; set; } = new();

    public ClientFields Fields { get; private set; } = null!;
    public SessionChoice Sessions { get; private set; } = null!;

    /// <summary>The session that turned out to be full.</summary>
    public SessionRow? Full { get; private set; }

    /// <summary>Another one, of the same course when there is one.</summary>
    public SessionRow? Instead { get; private set; }

    public bool ChoseNear => SessionChoice.IsNear(Input.Session);

    public async Task<IActionResult> OnGetAsync(
        Guid? client, [FromQuery(Name = "wie")] string? who, [FromQuery(Name = CounsellorLinks.SessionField)] Guid? chosen, CancellationToken cancellationToken)
    {
        var known = client is { } id ? await clients.FindAsync(id, User, cancellationToken) : null;
        if (client is not null && known is null)
        {
            return NotFound();
        }
        Input = new()
        {
            Key = Guid.NewGuid(),
            Client = known?.Label ?? sealedClient.Open(who, User.StaffMemberId),
            Language = known?.HelpLanguage,
            Session = chosen?.ToString(),
        };
        await LoadAsync([], cancellationToken);
        if (chosen is { } sessionId)
        {
            Choose(sessionId);
        }
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        var answer = await clients.ReadAsync(Input.Typed, Input.ReadLanguage(), Input.Which == ClientInput.SomebodyElse, User, cancellationToken);
        await LoadAsync(answer.Namesakes, cancellationToken);
        if (Input.Key == Guid.Empty)
        {
            Input.Key = Guid.NewGuid();
            return this.WithoutKey("Input.Client");
        }
        if (answer.Problem is { } problem)
        {
            ModelState.AddModelError(answer.Namesakes.Count > 0 ? "Input.Which" : "Input.Client", texts.Dutch("People", problem));
        }
        if (SessionChoice.Read(Input.Instead ?? Input.Session) is not { } chosen)
        {
            return this.Invalid("Input.Session", "Counsellor_Session_Missing");
        }
        if (!ModelState.IsValid)
        {
            return this.Invalid();
        }
        return Sessions.Find(chosen.SessionId) is { } session
            ? await BookAsync(session, chosen.MayWait, answer.Person!, cancellationToken)
            : this.Refused("Input.Session", "Counsellor_Session_Closed");
    }

    // By now it may be full, or over.
    void Choose(Guid sessionId)
    {
        if (Sessions.Find(sessionId) is { } session)
        {
            Input.Session = SessionChoice.Value(session);
        }
        else
        {
            ModelState.AddModelError("Input.Session", texts.Dutch("Classes", "Counsellor_Session_Closed"));
        }
    }

    async Task<IActionResult> BookAsync(SessionRow session, bool mayWait, PersonDetails person, CancellationToken cancellationToken)
    {
        var key = RequestKey.Of(
            Input.Key, User.StaffMemberId, $"{session.Id} {Person.KeyOf(person)}", mayWait, person.HelpLanguage?.Code, Input.IsAccompanied);
        var answer = await bookClient.RunAsync(
            new(key, [session.Id], person, BookingOrigin.Counsellor, mayWait, User.StaffMemberId, HasMandate: true, Input.IsAccompanied),
            Sessions.BlocksIn(session), cancellationToken);
        return answer.Outcome switch
        {
            BookOutcome.Closed => this.Refused("Input.Session", "Counsellor_Session_Closed"),
            BookOutcome.UsedBefore => UsedBefore(),
            BookOutcome.Full => OfferOthers(session),
            BookOutcome.AlreadyBooked => await ShowBookedAsync(answer.Bookings[0], cancellationToken),
            _ => this.SeeOther(CounsellorLinks.Booking(answer.Bookings[0].Id)),
        };
    }

    PageResult UsedBefore()
    {
        Input.Key = Guid.NewGuid();
        return this.SentBefore("Input.Client");
    }

    PageResult OfferOthers(SessionRow session)
    {
        (Full, Instead) = (session, Sessions.Instead(session));
        return this.Overtaken();
    }

    // Booked by another door or another organisation: that they have a seat, and no more than that.
    async Task<IActionResult> ShowBookedAsync(Booking booking, CancellationToken cancellationToken) =>
        await ClientBookings.BookingsOf(context, User.OrganisationId).AnyAsync(b => b.Id == booking.Id, cancellationToken)
            ? this.SeeOther(CounsellorLinks.AlreadyBooked(booking.Id))
            : this.Refused("Input.Session", "Counsellor_Already");

    async Task LoadAsync(IReadOnlyList<ClientRow> namesakes, CancellationToken cancellationToken)
    {
        Fields = new(Input, await clients.ListAsync(User, cancellationToken), namesakes);
        Sessions = new(
            await context.ComingAsync(Audience.JobSeekers, blocks.Now, SessionChoice.MostOfAll, cancellationToken),
            await blocks.OpenAsync(User, cancellationToken),
            SessionChoice.Read(Input.Session)?.SessionId);
    }

    public sealed class BookInput : ClientInput
    {
        /// <summary>Made when the form was shown, so that sending it twice is one booking.</summary>
        public Guid Key { get; set; }

        public string? Session { get; set; }

        /// <summary>What to do now that the session is full.</summary>
        public string? Instead { get; set; }
    }
}
