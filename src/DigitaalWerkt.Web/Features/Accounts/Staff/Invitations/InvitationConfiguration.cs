using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace DigitaalWerkt.Web.Features.Accounts.Staff.Invitations;

sealed class InvitationConfiguration : IEntityTypeConfiguration<Invitation>
{
    public void Configure(EntityTypeBuilder<Invitation> invitation)
    {
        invitation.HasIndex(i => i.TokenHash).IsUnique();
        invitation.Property(i => i.TokenHash).HasMaxLength(32);
        invitation.Property(i => i.Email).HasMaxLength(StaffMember.EmailMaxLength);
        invitation.Property(i => i.Name).HasMaxLength(StaffMember.NameMaxLength);
        invitation.PrimitiveCollection(i => i.Roles).ElementType().HasConversion<string>();
        invitation.Property<uint>("Version").IsRowVersion();
        invitation.HasOne<StaffMember>().WithMany().HasForeignKey(i => i.StaffMemberId).OnDelete(DeleteBehavior.Cascade);
        invitation.HasOne(i => i.Organisation).WithMany().HasForeignKey(i => i.OrganisationId).OnDelete(DeleteBehavior.Restrict);
    }
}
