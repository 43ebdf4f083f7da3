using DigitaalWerkt.Web.Data;
using DigitaalWerkt.Web.Features.Classes.Book;
using DigitaalWerkt.Web.Features.Classes.Find;
using DigitaalWerkt.Web.Features.Classes.Manage;
using DigitaalWerkt.Web.Features.Classes.Seats;
using DigitaalWerkt.Web.Features.People;
using DigitaalWerkt.Web.Platform.Web;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace DigitaalWerkt.Web.Features.Classes.Events;

/// <summary>A guest registers for an event, or comes on its waiting list: a name, an e-mail address, and where they come from.</summary>
[AllowAnonymous]
public sealed class RegisterModel(
    VisitorForms forms, AppDbContext context, BookForVisitor book, BookingTokens tokens, MyBookings mine, VisitorDevice device, TimeProvider clock)
    : BookPageModel(forms, book, tokens, mine, device, clock)
{
    [BindProperty]
    public RegisterInput Input { get; set; } = new();

    protected override BookInput Given => Input;

    protected override Task<ShownSession?> FindAsync(Guid id, CancellationToken cancellationToken) => context.FindEventAsync(id, cancellationToken);

    protected override Task PrepareAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    protected override Task PrepareAgainAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    protected override Task<Asker?> ReadAsync(CancellationToken cancellationToken)
    {
        // Nobody comes to an event by a card, a number or a counsellor, whatever a form says.
        Input.Reach = nameof(ReachKind.Email);
        this.CheckText("Input.ComesFrom", Input.ComesFrom, Booking.ComesFromLength, isNeeded: false);
        var person = ReadPerson(learnerId: null);
        return Task.FromResult(person is not null && ModelState.IsValid ? new Asker(person, ComesFrom: Typed.Line(Input.ComesFrom)) : null);
    }

    protected override string SentTo(PersonDetails person) => EventLinks.Sent(Shown.Session.Id);
}
