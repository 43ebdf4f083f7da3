using DigitaalWerkt.Web.Platform.Localisation;
using DigitaalWerkt.Web.Platform.Persistence;
using DigitaalWerkt.Web.Platform.Web;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace DigitaalWerkt.Web.Features.People;

/// <summary>
/// A form in which a visitor says how they are called and reached, and asks for something without an account: so many an hour from one
/// address, and what is wrong is said at its field with all that was typed.
/// </summary>
public abstract class VisitorFormModel(VisitorForms forms) : PageModel
{
    /// <inheritdoc cref="VisitorForms.AllowedFromOneAddress" />
    public const int AllowedFromOneAddress = VisitorForms.AllowedFromOneAddress;

    /// <summary>By which counsellor's organisation one can be reached.</summary>
    public IReadOnlyList<(Guid Id, string Name)> Organisations { get; private set; } = [];

    public bool HasCard { get; private set; }

    /// <summary>What is wrong with what was typed about the person.</summary>
    public List<PersonProblem> Problems { get; } = [];

    public PersonFields Fields => new(Filled, Problems, HasCard, Organisations);

    /// <summary>From when on one may try again.</summary>
    public DateTimeOffset WaitUntil { get; private set; }

    /// <summary>What is asked for, as it is counted.</summary>
    protected abstract string Subject { get; }

    /// <summary>What was filled in; it stands as Input on the page.</summary>
    protected abstract PersonInput Filled { get; }

    protected Task<Guid?> LearnerAsync(CancellationToken cancellationToken) => forms.LearnerAsync(cancellationToken);

    protected Task<string?> CardNameAsync(CancellationToken cancellationToken) => forms.CardNameAsync(cancellationToken);

    protected async Task LoadCardAsync(CancellationToken cancellationToken) => HasCard = await LearnerAsync(cancellationToken) is not null;

    protected async Task LoadOrganisationsAsync(CancellationToken cancellationToken) => Organisations = await forms.OrganisationsAsync(cancellationToken);

    /// <summary>Reads who fills it in, and notes what is wrong.</summary>
    /// <returns>Null when something is.</returns>
    protected PersonDetails? ReadPerson(Guid? learnerId) => Filled.Read(
        new() { LearnerId = learnerId, Organisations = [.. Organisations.Select(o => o.Id)], HelpLanguage = forms.Help }, Problems);

    /// <summary>The form once more, with what is wrong about the person at its fields.</summary>
    protected PageResult Wrong()
    {
        foreach (var problem in Problems)
        {
            ModelState.AddModelError($"Input.{problem.Field()}", forms.Say(problem));
        }
        return this.Invalid();
    }

    /// <summary>Does what is asked for, unless too much was asked for from this address; what the site couldn't do isn't counted.</summary>
    protected async Task<IActionResult> CountedAsync(Func<Task<IActionResult>> act, CancellationToken cancellationToken)
    {
        var address = HttpContext.Connection.RemoteIpAddress;
        if (await forms.TakeAsync(Subject, address, cancellationToken) is { } until)
        {
            return Wait(until);
        }
        try
        {
            return await act();
        }
        catch (Exception e) when (e is BusyException or OperationCanceledException)
        {
            await forms.GiveBackAsync(Subject, address);
            throw;
        }
    }

    /// <summary>The form once more: the visitor has to wait.</summary>
    protected PageResult Wait(DateTimeOffset until)
    {
        // The next whole minute: whoever comes back at that time is never too early.
        WaitUntil = until.AddMinutes(1).InBrussels();
        Response.RetryAt(until, forms.Now);
        SayTooMany();
        return this.Again(StatusCodes.Status429TooManyRequests);
    }

    /// <summary>Lets the page say that too much was asked for.</summary>
    protected abstract void SayTooMany();
}
