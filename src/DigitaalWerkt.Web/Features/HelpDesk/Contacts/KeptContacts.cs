using System.Security.Claims;
using DigitaalWerkt.Web.Data;
using DigitaalWerkt.Web.Features.Accounts.Staff;
using DigitaalWerkt.Web.Features.Accounts.Staff.Sessions;

namespace DigitaalWerkt.Web.Features.HelpDesk.Contacts;

/// <summary>Everybody reads the contacts; a coordinator keeps those of the own organisation, and one of the network those of the network.</summary>
static class KeptContacts
{
    public static IQueryable<Contact> ContactsKeptBy(this AppDbContext context, ClaimsPrincipal coordinator)
    {
        var own = coordinator.KeepsContactsOf;
        return context.Contacts.Where(contact => contact.OrganisationId == own);
    }

    extension(ClaimsPrincipal coordinator)
    {
        /// <summary>The organisation of the contacts that this person keeps; null: those of the network.</summary>
        public Guid? KeepsContactsOf => coordinator.Has(StaffRole.NetworkCoordinator) ? null : coordinator.OrganisationId;
    }
}
