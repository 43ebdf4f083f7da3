using DigitaalWerkt.Web.Features.Accounts.Organisations;
using DigitaalWerkt.Web.Features.Accounts.Staff;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace DigitaalWerkt.Web.Features.Network.Partners;

sealed class PartnerConfiguration : IEntityTypeConfiguration<Partner>, IEntityTypeConfiguration<PartnerPerson>
{
    public void Configure(EntityTypeBuilder<Partner> partner)
    {
        partner.Property(p => p.Id).ValueGeneratedNever();
        partner.Property(p => p.Name).HasMaxLength(Partner.NameLength);
        partner.Property(p => p.Summary).HasMaxLength(Partner.SummaryLength);
        partner.Property(p => p.Audience).HasMaxLength(Partner.AudienceLength);
        partner.Property(p => p.Places).HasMaxLength(Partner.PlacesLength);
        partner.Property(p => p.Hours).HasMaxLength(Partner.HoursLength);
        partner.Property(p => p.Contact).HasMaxLength(Partner.ContactLength);
        partner.Property(p => p.Languages).HasMaxLength(Partner.LanguagesLength);
        partner.Property(p => p.Link).HasMaxLength(Partner.LinkLength);
        partner.Property(p => p.Source).HasMaxLength(Partner.SourceLength);
        partner.Property(p => p.CheckedBy).HasMaxLength(Organisation.NameMaxLength);
        partner.Property(p => p.Roles).HasColumnType("text[]");
        partner.Property(p => p.Tasks).HasColumnType("text[]");
        partner.Property<uint>("Version").IsRowVersion();
        partner.HasIndex(p => p.OrganisationId).IsUnique().HasDatabaseName(Partner.OncePerOrganisation);
        partner.HasOne<Organisation>().WithMany().HasForeignKey(p => p.OrganisationId).OnDelete(DeleteBehavior.Restrict);
    }

    public void Configure(EntityTypeBuilder<PartnerPerson> person)
    {
        person.HasKey(p => p.MemberId);
        person.HasOne<StaffMember>().WithMany().HasForeignKey(p => p.MemberId).OnDelete(DeleteBehavior.Cascade);
    }
}
