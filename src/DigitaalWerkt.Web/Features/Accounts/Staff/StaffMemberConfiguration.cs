using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace DigitaalWerkt.Web.Features.Accounts.Staff;

sealed class StaffMemberConfiguration : IEntityTypeConfiguration<StaffMember>
{
    public void Configure(EntityTypeBuilder<StaffMember> member)
    {
        member.Property(m => m.Name).HasMaxLength(StaffMember.NameMaxLength);
        member.Property(m => m.Email).HasMaxLength(StaffMember.EmailMaxLength).IsRequired();
        member.Property(m => m.NormalizedEmail).HasMaxLength(StaffMember.EmailMaxLength).IsRequired();
        member.Property(m => m.UserName).HasMaxLength(StaffMember.EmailMaxLength).IsRequired();
        member.Property(m => m.NormalizedUserName).HasMaxLength(StaffMember.EmailMaxLength).IsRequired();
        member.HasIndex(m => m.NormalizedEmail).IsUnique().HasDatabaseName(StaffMember.EmailUnique);
        member.Property(m => m.ConcurrencyStamp).IsConcurrencyToken();
        member.PrimitiveCollection(m => m.Roles).ElementType().HasConversion<string>();
        member.Ignore(m => m.PhoneNumber);
        member.Ignore(m => m.PhoneNumberConfirmed);
        member.Ignore(m => m.HasSecondFactor);
        member.ToTable(table => table.HasCheckConstraint(
            "ck_staff_member_network_coordinator_alone",
            $"cardinality(roles) = 1 or not '{nameof(StaffRole.NetworkCoordinator)}' = any(roles)"));
        member.HasOne(m => m.Organisation).WithMany().HasForeignKey(m => m.OrganisationId).OnDelete(DeleteBehavior.Restrict);
    }
}
