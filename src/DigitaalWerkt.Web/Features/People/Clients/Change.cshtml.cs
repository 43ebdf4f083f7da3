using DigitaalWerkt.Web.Data;
using DigitaalWerkt.Web.Features.Accounts;
using DigitaalWerkt.Web.Features.Accounts.Staff.Sessions;
using DigitaalWerkt.Web.Features.Shared;
using DigitaalWerkt.Web.Platform.Web;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace DigitaalWerkt.Web.Features.People.Clients;

/// <summary>Gives a client another name, or another way to be reached.</summary>
[Authorize(Policy = Policies.Partner)]
public sealed class ChangeModel(AppDbContext context, KnownClients clients, ChangePerson change) : EditPageModel<Person>(context)
{
    [BindProperty]
    public ChangeInput Input { get; set; } = new();

    /// <summary>As they stand there now.</summary>
    public ClientRow Client { get; private set; } = null!;

    /// <summary>Another client who has this name and reach already: perhaps the same one.</summary>
    public ClientRow? Same { get; private set; }

    PersonDetails? Typed { get; set; }

    protected override void Show(Person? row) => Input = new() { Name = row!.FirstName, Reach = row.Reach.Written };

    protected override void Check()
    {
        var options = new PersonInputOptions
        {
            // Whoever is reached by a colleague still is, as long as no number or address is filled in.
            Otherwise = Saved!.Reach.Kind == ReachKind.Counsellor ? Saved.Reach : Reach.ByCounsellor(User.StaffMemberId),
            OrganisationId = User.OrganisationId,
        };
        var problems = new List<PersonProblem>();
        Typed = PersonInput.From(Input.Name, Input.Reach).Read(options, problems);
        foreach (var problem in problems)
        {
            var isOfName = problem.Field() == nameof(PersonInput.Name);
            this.Wrong(isOfName ? "Input.Name" : "Input.Reach", isOfName ? $"Client_{problem}" : "Client_ReachWrong");
        }
    }

    protected override async Task CheckUseAsync(Person row, CancellationToken cancellationToken)
    {
        var key = Person.KeyOf(Typed!);
        var same = await Context.People.Where(p => p.OrganisationId == row.OrganisationId && p.PersonKey == key && p.Id != row.Id)
            .Select(p => (Guid?)p.Id).SingleOrDefaultAsync(cancellationToken);
        if (same is { } id)
        {
            Same = await clients.FindAsync(id, User, cancellationToken);
            this.Wrong("Input.Reach", "Client_Same_Error");
        }
    }

    protected override Person Make() => throw new InvalidOperationException("A client is made by whoever books for them.");

    protected override string Next(Person row) => ClientLinks.Show(row.Id);

    protected override Task SaveAsync(Person row, CancellationToken cancellationToken) =>
        change.RunAsync(row.Id, Version, Typed!, User.StaffMemberId, cancellationToken);

    protected override async Task<bool> LoadAsync(Person? row, CancellationToken cancellationToken) =>
        row is not null && (Client = (await clients.FindAsync(row.Id, User, cancellationToken))!) is not null;

    public sealed record ChangeInput
    {
        public string? Name { get; init; }

        /// <summary>A number or an e-mail address; empty: by a counsellor.</summary>
        public string? Reach { get; init; }
    }
}
