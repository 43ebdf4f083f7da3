using DigitaalWerkt.Web.Data;
using DigitaalWerkt.Web.Platform;
using DigitaalWerkt.Web.Platform.Localisation;
using Microsoft.EntityFrameworkCore;

namespace DigitaalWerkt.Web.Features.HelpDesk.Contacts;

/// <summary>Two made-up places on the help page, without a phone number: any number could be somebody's.</summary>
public sealed class DemoContacts(AppDbContext context, Texts texts, TimeProvider clock) : IDemoPart
{
    public async Task FillAsync(CancellationToken cancellationToken)
    {
        if (!await context.Contacts.AnyAsync(cancellationToken))
        {
            var today = clock.Today();
            context.Contacts.AddRange(
                Contact.Create(new ContactDetails(texts.Dutch("HelpDesk", "Demo_Library"), texts.Dutch("HelpDesk", "Demo_Library_Purpose"), null, null, today, 1), today),
                Contact.Create(new ContactDetails(texts.Dutch("HelpDesk", "Demo_Desk"), texts.Dutch("HelpDesk", "Demo_Desk_Purpose"), null, null, today, 2), today));
            await context.SaveChangesAsync(cancellationToken);
        }
    }
}
