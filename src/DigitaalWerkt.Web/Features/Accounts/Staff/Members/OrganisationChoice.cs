using DigitaalWerkt.Web.Data;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;

namespace DigitaalWerkt.Web.Features.Accounts.Staff.Members;

static class OrganisationChoice
{
    /// <summary>The organisations where people can work: those in use, and the one where this person already is.</summary>
    public static async Task<IReadOnlyList<SelectListItem>> OrganisationChoiceAsync(
        this AppDbContext context, Guid? current, CancellationToken cancellationToken) =>
        await context.Organisations.Where(organisation => organisation.ArchivedAt == null || organisation.Id == current)
            .OrderBy(organisation => organisation.Name)
            .Select(organisation => new SelectListItem(organisation.Name, organisation.Id.ToString()))
            .ToListAsync(cancellationToken);
}
