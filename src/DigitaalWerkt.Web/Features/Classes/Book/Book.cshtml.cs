using DigitaalWerkt.Web.Data;
using DigitaalWerkt.Web.Features.Classes.Find;
using DigitaalWerkt.Web.Features.Classes.Manage;
using DigitaalWerkt.Web.Features.People;
using DigitaalWerkt.Web.Platform.Web;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace DigitaalWerkt.Web.Features.Classes.Book;

/// <summary>A visitor books a seat in a class, or a place on its waiting list.</summary>
[AllowAnonymous]
public sealed class BookModel(
    VisitorForms forms, AppDbContext context, BookForVisitor book, BookingTokens tokens, MyBookings mine, ReachChannel channel, VisitorDevice device,
    TimeProvider clock) : BookPageModel(forms, book, tokens, mine, device, clock)
{
    [BindProperty]
    public BookInput Input { get; set; } = new();

    protected override BookInput Given => Input;

    protected override async Task<ShownSession?> FindAsync(Guid id, CancellationToken cancellationToken)
    {
        var shown = await context.FindForVisitorAsync(id, cancellationToken);
        if (shown is not null)
        {
            await LoadCardAsync(cancellationToken);
        }
        return shown;
    }

    protected override async Task PrepareAsync(CancellationToken cancellationToken)
    {
        await LoadOrganisationsAsync(cancellationToken);
        Input.Name = await CardNameAsync(cancellationToken);
    }

    protected override Task PrepareAgainAsync(CancellationToken cancellationToken) => LoadOrganisationsAsync(cancellationToken);

    protected override async Task<Asker?> ReadAsync(CancellationToken cancellationToken)
    {
        if (Input.Organisation is not null)
        {
            await LoadOrganisationsAsync(cancellationToken);
        }
        var learnerId = await LearnerAsync(cancellationToken);
        return ReadPerson(learnerId) is { } person ? new(person, Input.Shares ? learnerId : null) : null;
    }

    protected override string SentTo(PersonDetails person) => BookLinks.Sent(Shown.Session.Id, channel.AnswerBy(person.Reach));
}
