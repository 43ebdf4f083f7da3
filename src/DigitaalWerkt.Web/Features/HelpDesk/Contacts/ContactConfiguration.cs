using DigitaalWerkt.Web.Features.Accounts.Organisations;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace DigitaalWerkt.Web.Features.HelpDesk.Contacts;

public sealed class ContactConfiguration : IEntityTypeConfiguration<Contact>
{
    public void Configure(EntityTypeBuilder<Contact> builder)
    {
        builder.Property(contact => contact.Id).ValueGeneratedNever();
        builder.Property(contact => contact.Name).HasMaxLength(Contact.NameLength);
        builder.Property(contact => contact.Purpose).HasMaxLength(Contact.PurposeLength);
        builder.Property(contact => contact.Phone).HasMaxLength(Contact.PhoneLength);
        builder.Property(contact => contact.Address).HasMaxLength(Contact.AddressLength);
        builder.Property<uint>("Version").IsRowVersion();
        builder.HasOne<Organisation>().WithMany().HasForeignKey(contact => contact.OrganisationId).OnDelete(DeleteBehavior.Restrict);
    }
}
