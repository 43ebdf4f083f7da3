using DigitaalWerkt.Web.Features.Accounts;
using DigitaalWerkt.Web.Features.Accounts.Organisations;
using DigitaalWerkt.Web.Features.Accounts.Staff;
using DigitaalWerkt.Web.Features.Classes.Blocks;
using DigitaalWerkt.Web.Features.Classes.Planning;
using DigitaalWerkt.Web.Features.People;
using DigitaalWerkt.Web.Kernel;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace DigitaalWerkt.Web.Features.Classes.Seats;

sealed class SeatConfiguration : IEntityTypeConfiguration<Booking>, IEntityTypeConfiguration<SeatBlock>
{
    const string Live = "state in (0, 1, 2)";

    public void Configure(EntityTypeBuilder<Booking> booking)
    {
        booking.Property(b => b.Id).ValueGeneratedNever();
        booking.Property(b => b.PersonKey).HasMaxLength(64);
        booking.Property(b => b.Code).HasMaxLength(ShortCode.Length);
        booking.Property(b => b.Origin).HasConversion<string>().HasMaxLength(20);
        booking.Property<uint>("Version").IsRowVersion();
        booking.HasIndex(b => new { b.SessionId, b.PersonKey }).IsUnique().HasFilter(Live).HasDatabaseName(Booking.OncePerKey);
        booking.HasIndex(b => new { b.SessionId, b.PersonId }).IsUnique().HasFilter(Live).HasDatabaseName(Booking.OncePerPerson);
        booking.HasIndex(b => new { b.SessionId, b.StaffMemberId }).IsUnique()
            .HasFilter($"{Live} and staff_member_id is not null").HasDatabaseName(Booking.OncePerStaffMember);
        // Of staff are few: the others need no place in these.
        booking.HasIndex(b => b.StaffMemberId).HasFilter("staff_member_id is not null");
        booking.HasIndex(b => b.OrganisationId).HasFilter("organisation_id is not null");
        booking.ToTable(table => table.HasCheckConstraint(
            Booking.OfPersonOrStaff,
            "(person_id is null) <> (staff_member_id is null) and (person_key is null) = (person_id is null) "
                + "and (organisation_id is null) = (staff_member_id is null)"));
        booking.HasIndex(b => new { b.RequestKey, b.SessionId }).IsUnique().HasDatabaseName(Booking.OncePerRequest);
        booking.HasIndex(b => b.PersonKey);
        booking.HasIndex(b => b.Code).IsUnique().HasDatabaseName(Booking.CodeUnique);
        booking.HasIndex(b => b.OfferedUntil).HasFilter("state = 1");
        booking.HasOne<ClassSession>().WithMany().HasForeignKey(b => b.SessionId).OnDelete(DeleteBehavior.Restrict);
        booking.HasOne<Learner>().WithMany().HasForeignKey(b => b.LearnerId).OnDelete(DeleteBehavior.SetNull);
        booking.HasOne<Person>().WithMany().HasForeignKey(b => b.PersonId).OnDelete(DeleteBehavior.Restrict);
        booking.HasOne<StaffMember>().WithMany().HasForeignKey(b => b.StaffMemberId).OnDelete(DeleteBehavior.Restrict);
        booking.HasOne<Organisation>().WithMany().HasForeignKey(b => b.OrganisationId).OnDelete(DeleteBehavior.Restrict);
        booking.HasOne<StaffMember>().WithMany().HasForeignKey(b => b.MadeBy).OnDelete(DeleteBehavior.Restrict);
        booking.HasOne<SeatBlock>().WithMany().HasForeignKey(b => b.BlockId).OnDelete(DeleteBehavior.Restrict);
    }

    public void Configure(EntityTypeBuilder<SeatBlock> block)
    {
        block.Property(b => b.Id).ValueGeneratedNever();
        block.Property<uint>("Version").IsRowVersion();
        block.HasIndex(b => b.RequestKey).IsUnique().HasDatabaseName(SeatBlock.OncePerRequest);
        block.HasIndex(b => b.ReleaseAt).HasFilter("released_at is null");
        block.ToTable(table => table.HasCheckConstraint(SeatBlock.UnnamedWithinSeats, "unnamed between 0 and seats"));
        block.HasOne<ClassSession>().WithMany().HasForeignKey(b => b.SessionId).OnDelete(DeleteBehavior.Restrict);
        block.HasOne<Organisation>().WithMany().HasForeignKey(b => b.OrganisationId).OnDelete(DeleteBehavior.Restrict);
        block.HasOne<StaffMember>().WithMany().HasForeignKey(b => b.MadeBy).OnDelete(DeleteBehavior.Restrict);
    }
}
