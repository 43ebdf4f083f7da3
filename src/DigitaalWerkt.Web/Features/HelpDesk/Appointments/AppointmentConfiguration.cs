using DigitaalWerkt.Web.Features.Accounts;
using DigitaalWerkt.Web.Features.Accounts.Staff;
using DigitaalWerkt.Web.Features.HelpDesk.Tickets;
using DigitaalWerkt.Web.Features.People;
using DigitaalWerkt.Web.Features.Places;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace DigitaalWerkt.Web.Features.HelpDesk.Appointments;

sealed class AppointmentConfiguration : IEntityTypeConfiguration<Appointment>, IEntityTypeConfiguration<SlotProposal>
{
    public void Configure(EntityTypeBuilder<Appointment> appointment)
    {
        appointment.Property(a => a.Id).ValueGeneratedNever();
        appointment.Property(a => a.State).HasConversion<string>().HasMaxLength(20);
        appointment.Property<uint>("Version").IsRowVersion();
        appointment.HasIndex(a => a.RequestKey).IsUnique().HasDatabaseName(Appointment.OncePerRequest);
        appointment.HasIndex(a => a.TicketId).IsUnique().HasFilter("state = 'Planned'").HasDatabaseName(Appointment.OncePerTicket);
        appointment.HasIndex(a => a.TicketId, "ix_appointment_ticket_id");
        appointment.HasIndex(a => a.PersonId).HasFilter("person_id is not null");
        appointment.HasIndex(a => new { a.StewardId, a.StartsAt });
        appointment.HasIndex(a => a.StartsAt);
        appointment.ToTable(table => table.HasCheckConstraint("ck_appointment_times", "starts_at < ends_at and travel_minutes between 0 and 120"));
        appointment.HasOne<Ticket>().WithMany().HasForeignKey(a => a.TicketId).OnDelete(DeleteBehavior.Restrict);
        appointment.HasOne<Person>().WithMany().HasForeignKey(a => a.PersonId).OnDelete(DeleteBehavior.Restrict);
        appointment.HasOne<Learner>().WithMany().HasForeignKey(a => a.LearnerId).OnDelete(DeleteBehavior.SetNull);
        appointment.HasOne<StaffMember>().WithMany().HasForeignKey(a => a.StewardId).OnDelete(DeleteBehavior.Restrict);
        appointment.HasOne<StaffMember>().WithMany().HasForeignKey(a => a.MadeBy).OnDelete(DeleteBehavior.Restrict);
        appointment.HasOne<Room>().WithMany().HasForeignKey(a => a.RoomId).OnDelete(DeleteBehavior.Restrict);
    }

    public void Configure(EntityTypeBuilder<SlotProposal> proposal)
    {
        proposal.Property(p => p.Id).ValueGeneratedNever();
        proposal.HasIndex(p => p.RequestKey).IsUnique().HasDatabaseName(SlotProposal.OncePerRequest);
        proposal.HasIndex(p => p.TicketId);
        proposal.HasOne<Ticket>().WithMany().HasForeignKey(p => p.TicketId).OnDelete(DeleteBehavior.Restrict);
        proposal.HasOne<StaffMember>().WithMany().HasForeignKey(p => p.StewardId).OnDelete(DeleteBehavior.Restrict);
    }
}
