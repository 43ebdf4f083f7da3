using DigitaalWerkt.Web.Features.Accounts.Organisations;
using DigitaalWerkt.Web.Features.Accounts.Staff;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace DigitaalWerkt.Web.Features.Guidance.Outreach;

sealed class OutreachConfiguration : IEntityTypeConfiguration<FindPlace>, IEntityTypeConfiguration<OutreachContact>
{
    public void Configure(EntityTypeBuilder<FindPlace> place)
    {
        place.Property(p => p.Id).ValueGeneratedNever();
        place.Property(p => p.Name).HasMaxLength(FindPlace.NameLength);
        place.Property(p => p.Kind).HasConversion<string>().HasMaxLength(FindPlace.KindLength);
        place.Property(p => p.Neighbourhood).HasMaxLength(FindPlace.NeighbourhoodLength);
        place.HasOne<Organisation>().WithMany().HasForeignKey(p => p.OrganisationId).OnDelete(DeleteBehavior.Restrict);
        place.Property<uint>("Version").IsRowVersion();
    }

    public void Configure(EntityTypeBuilder<OutreachContact> contact)
    {
        contact.Property(c => c.Id).ValueGeneratedNever();
        contact.Property(c => c.Theme).HasConversion<string>().HasMaxLength(OutreachContact.ThemeLength);
        contact.ToTable(table => table.HasCheckConstraint("ck_outreach_contact_people", $"people between 1 and {OutreachContact.MostPeople}"));
        contact.HasIndex(c => c.RequestId).IsUnique().HasDatabaseName(OutreachContact.OncePerRequest);
        contact.HasIndex(c => c.Day);
        contact.HasIndex(c => new { c.NotedById, c.NotedAt });
        contact.HasOne<FindPlace>().WithMany().HasForeignKey(c => c.FindPlaceId).OnDelete(DeleteBehavior.Restrict);
        contact.HasOne<Organisation>().WithMany().HasForeignKey(c => c.OrganisationId).OnDelete(DeleteBehavior.Restrict);
        contact.HasOne<StaffMember>().WithMany().HasForeignKey(c => c.NotedById).OnDelete(DeleteBehavior.SetNull);
    }
}
