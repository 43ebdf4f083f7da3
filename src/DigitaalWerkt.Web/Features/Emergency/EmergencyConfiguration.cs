using DigitaalWerkt.Web.Features.Accounts.Organisations;
using DigitaalWerkt.Web.Features.Accounts.Staff;
using DigitaalWerkt.Web.Features.People;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace DigitaalWerkt.Web.Features.Emergency;

sealed class EmergencyConfiguration : IEntityTypeConfiguration<EmergencyLook>, IEntityTypeConfiguration<EmergencyRead>
{
    public void Configure(EntityTypeBuilder<EmergencyLook> look)
    {
        look.Property(l => l.Id).ValueGeneratedNever();
        look.Property(l => l.Reason).HasConversion<string>().HasMaxLength(20);
        look.HasIndex(l => new { l.RequestId, l.Number }).IsUnique().HasDatabaseName(EmergencyLook.RequestUnique);
        look.HasIndex(l => new { l.StaffMemberId, l.Day });
        look.HasIndex(l => new { l.OrganisationId, l.At });
        look.HasIndex(l => l.PersonId);
        look.HasOne<StaffMember>().WithMany().HasForeignKey(l => l.StaffMemberId).OnDelete(DeleteBehavior.Restrict);
        look.HasOne<Organisation>().WithMany().HasForeignKey(l => l.OrganisationId).OnDelete(DeleteBehavior.Restrict);
        // That somebody looked is no reason to go on keeping who it was.
        look.HasOne<Person>().WithMany().HasForeignKey(l => l.PersonId).OnDelete(DeleteBehavior.SetNull);
    }

    public void Configure(EntityTypeBuilder<EmergencyRead> read)
    {
        // One a look: whoever reads it second finds the first.
        read.HasKey(r => r.LookId);
        read.HasOne<EmergencyLook>().WithOne().HasForeignKey<EmergencyRead>(r => r.LookId).OnDelete(DeleteBehavior.Restrict);
        read.HasOne<StaffMember>().WithMany().HasForeignKey(r => r.StaffMemberId).OnDelete(DeleteBehavior.Restrict);
    }
}
