using DigitaalWerkt.Web.Features.Accounts.Staff;
using DigitaalWerkt.Web.Features.HelpDesk.Tickets;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace DigitaalWerkt.Web.Features.HelpDesk.Mail;

sealed class IncomingMailConfiguration : IEntityTypeConfiguration<IncomingMail>
{
    public void Configure(EntityTypeBuilder<IncomingMail> mail)
    {
        mail.Property(m => m.Id).ValueGeneratedNever();
        mail.Property(m => m.Recipient).HasMaxLength(IncomingMail.RecipientLength);
        mail.Property(m => m.Sender).HasMaxLength(IncomingMail.RecipientLength);
        mail.Property(m => m.Subject).HasMaxLength(MailReader.LongestSubject);
        mail.Property(m => m.Fate).HasConversion<string>().HasMaxLength(20);
        mail.Property<uint>("Version").IsRowVersion();
        mail.HasIndex(m => m.Hash).IsUnique().HasDatabaseName(IncomingMail.OncePerMail);
        mail.HasIndex(m => new { m.Fate, m.ReceivedAt });
        mail.HasOne<Ticket>().WithMany().HasForeignKey(m => m.TicketId).OnDelete(DeleteBehavior.Restrict);
        mail.HasOne<StaffMember>().WithMany().HasForeignKey(m => m.HandledBy).OnDelete(DeleteBehavior.Restrict);
    }
}
