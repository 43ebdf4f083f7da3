using DigitaalWerkt.Web.Data;
using DigitaalWerkt.Web.Features.Accounts;
using DigitaalWerkt.Web.Features.Shared;
using DigitaalWerkt.Web.Platform.Localisation;
using DigitaalWerkt.Web.Platform.Web;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace DigitaalWerkt.Web.Features.HelpDesk.Contacts;

/// <summary>A contact of those that this coordinator keeps, or a new one.</summary>
[Authorize(Policy = Policies.AnyCoordinator)]
public sealed class EditModel(AppDbContext context, TimeProvider clock) : EditPageModel<Contact>(context)
{
    [BindProperty]
    public ContactInput Input { get; set; } = new();

    protected override void Show(Contact? row) => Input = row is null ? ContactInput.Fresh(clock.Today()) : ContactInput.From(row);

    protected override void Check()
    {
        foreach (var problem in Input.ToDetails().Problems(clock.Today()))
        {
            this.Wrong($"{nameof(Input)}.{problem.Field}", problem.Key);
        }
    }

    protected override Contact Make() => Contact.Create(Input.ToDetails(), clock.Today(), User.KeepsContactsOf);

    protected override void Change(Contact row) => row.Change(Input.ToDetails(), clock.Today());

    protected override string Next(Contact row) => ContactLinks.All;

    protected override Task<bool> LoadAsync(Contact? row, CancellationToken cancellationToken) =>
        Task.FromResult(row is null || row.OrganisationId == User.KeepsContactsOf);
}
