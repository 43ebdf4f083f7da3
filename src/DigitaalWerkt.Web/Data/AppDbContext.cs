using DigitaalWerkt.Web.Features.Accounts;
using DigitaalWerkt.Web.Features.Accounts.Cards;
using DigitaalWerkt.Web.Features.Accounts.Organisations;
using DigitaalWerkt.Web.Features.Accounts.Staff;
using DigitaalWerkt.Web.Features.Accounts.Staff.Invitations;
using DigitaalWerkt.Web.Features.Accounts.Staff.Log;
using DigitaalWerkt.Web.Features.Accounts.Staff.Network;
using DigitaalWerkt.Web.Features.Accounts.Staff.Sessions;
using DigitaalWerkt.Web.Features.Classes.Attendance;
using DigitaalWerkt.Web.Features.Classes.Blocks;
using DigitaalWerkt.Web.Features.Classes.Events;
using DigitaalWerkt.Web.Features.Classes.Feeds;
using DigitaalWerkt.Web.Features.Classes.Planning;
using DigitaalWerkt.Web.Features.Classes.Seats;
using DigitaalWerkt.Web.Features.Drift;
using DigitaalWerkt.Web.Features.Emergency;
using DigitaalWerkt.Web.Features.Guidance.Outreach;
using DigitaalWerkt.Web.Features.Guidance.Outreach.Figures;
using DigitaalWerkt.Web.Features.Guidance.Paths;
using DigitaalWerkt.Web.Features.Guidance.Plan;
using DigitaalWerkt.Web.Features.HelpDesk.Appointments;
using DigitaalWerkt.Web.Features.HelpDesk.Appointments.Hours;
using DigitaalWerkt.Web.Features.HelpDesk.Attachments;
using DigitaalWerkt.Web.Features.HelpDesk.Canned;
using DigitaalWerkt.Web.Features.HelpDesk.Contacts;
using DigitaalWerkt.Web.Features.HelpDesk.Mail;
using DigitaalWerkt.Web.Features.HelpDesk.Tickets;
using DigitaalWerkt.Web.Features.HelpDesk.WalkIn;
using DigitaalWerkt.Web.Features.Learning.Certificates;
using DigitaalWerkt.Web.Features.Learning.Counsellors;
using DigitaalWerkt.Web.Features.Learning.DoeCheck;
using DigitaalWerkt.Web.Features.Learning.Progress;
using DigitaalWerkt.Web.Features.Learning.WordBook;
using DigitaalWerkt.Web.Features.Loans;
using DigitaalWerkt.Web.Features.Loans.Devices;
using DigitaalWerkt.Web.Features.Network.Initiatives;
using DigitaalWerkt.Web.Features.Network.Pact;
using DigitaalWerkt.Web.Features.Network.Partners;
using DigitaalWerkt.Web.Features.Network.Signals;
using DigitaalWerkt.Web.Features.Newsletter.Issues;
using DigitaalWerkt.Web.Features.Newsletter.Readers;
using DigitaalWerkt.Web.Features.Newsletter.Sending;
using DigitaalWerkt.Web.Features.Newsletter.Submissions;
using DigitaalWerkt.Web.Features.People;
using DigitaalWerkt.Web.Features.People.Cards;
using DigitaalWerkt.Web.Features.Phrases;
using DigitaalWerkt.Web.Features.Places;
using DigitaalWerkt.Web.Features.Places.Agenda;
using DigitaalWerkt.Web.Features.Places.Closings;
using DigitaalWerkt.Web.Features.Practice;
using DigitaalWerkt.Web.Features.Referrals;
using DigitaalWerkt.Web.Features.Reporting.Frozen;
using DigitaalWerkt.Web.Features.Reporting.Operations;
using DigitaalWerkt.Web.Features.Reporting.Records;
using DigitaalWerkt.Web.Platform.Backups;
using DigitaalWerkt.Web.Platform.Files;
using DigitaalWerkt.Web.Platform.Jobs;
using DigitaalWerkt.Web.Platform.Messaging;
using DigitaalWerkt.Web.Platform.Persistence;
using Microsoft.AspNetCore.DataProtection.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore;

namespace DigitaalWerkt.Web.Data;

/// <summary>The list of tables, grouped by feature.</summary>
public sealed class AppDbContext(DbContextOptions<AppDbContext> options) : DbContext(options), IDataProtectionKeyContext
{
    // Platform
    public DbSet<BackupRun> BackupRuns => Set<BackupRun>();
    public DbSet<DataProtectionKey> DataProtectionKeys => Set<DataProtectionKey>();
    public DbSet<OutboxMessage> OutboxMessages => Set<OutboxMessage>();
    public DbSet<StoredFile> StoredFiles => Set<StoredFile>();
    public DbSet<ScheduledJob> ScheduledJobs => Set<ScheduledJob>();
    public DbSet<ThrottleCount> ThrottleCounts => Set<ThrottleCount>();

    // Learning
    public DbSet<ProgressEntry> ProgressEntries => Set<ProgressEntry>();
    public DbSet<WordEntry> WordEntries => Set<WordEntry>();
    public DbSet<CheckEntry> CheckEntries => Set<CheckEntry>();
    public DbSet<Certificate> Certificates => Set<Certificate>();
    public DbSet<StaffStep> StaffSteps => Set<StaffStep>();

    // Drift
    public DbSet<DriftReport> DriftReports => Set<DriftReport>();
    public DbSet<DriftPhoto> DriftPhotos => Set<DriftPhoto>();

    // Loans
    public DbSet<Device> Devices => Set<Device>();
    public DbSet<DeviceLoan> DeviceLoans => Set<DeviceLoan>();

    // Referrals
    public DbSet<Referral> Referrals => Set<Referral>();
    public DbSet<ReferralEntry> ReferralEntries => Set<ReferralEntry>();

    // Emergency
    public DbSet<EmergencyLook> EmergencyLooks => Set<EmergencyLook>();
    public DbSet<EmergencyRead> EmergencyReads => Set<EmergencyRead>();

    // Reporting
    public DbSet<Operation> Operations => Set<Operation>();
    public DbSet<EntryRecord> EntryRecords => Set<EntryRecord>();
    public DbSet<ParticipantKey> ParticipantKeys => Set<ParticipantKey>();
    public DbSet<RecordAsking> RecordAskings => Set<RecordAsking>();
    public DbSet<RecordAnswer> RecordAnswers => Set<RecordAnswer>();
    public DbSet<FrozenReport> FrozenReports => Set<FrozenReport>();

    // Home
    public DbSet<Contact> Contacts => Set<Contact>();

    // Network
    public DbSet<Initiative> Initiatives => Set<Initiative>();
    public DbSet<Signal> Signals => Set<Signal>();
    public DbSet<SignalEntry> SignalEntries => Set<SignalEntry>();
    public DbSet<SignalSupport> SignalSupports => Set<SignalSupport>();
    public DbSet<PactAction> PactActions => Set<PactAction>();
    public DbSet<PactEntry> PactEntries => Set<PactEntry>();
    public DbSet<PactFigure> PactFigures => Set<PactFigure>();
    public DbSet<PactTie> PactTies => Set<PactTie>();
    public DbSet<Partner> Partners => Set<Partner>();
    public DbSet<PartnerPerson> PartnerPeople => Set<PartnerPerson>();

    // Newsletter
    public DbSet<NewsIssue> NewsIssues => Set<NewsIssue>();
    public DbSet<NewsBlock> NewsBlocks => Set<NewsBlock>();
    public DbSet<NewsSubmission> NewsSubmissions => Set<NewsSubmission>();
    public DbSet<NewsSubscription> NewsSubscriptions => Set<NewsSubscription>();
    public DbSet<NewsDelivery> NewsDeliveries => Set<NewsDelivery>();

    // Practice
    public DbSet<PhoneRecord> PhoneRecords => Set<PhoneRecord>();

    // People
    public DbSet<Person> People => Set<Person>();
    public DbSet<PersonCard> PersonCards => Set<PersonCard>();
    public DbSet<PersonCardNumber> PersonCardNumbers => Set<PersonCardNumber>();

    // Places
    public DbSet<Location> Locations => Set<Location>();
    public DbSet<Room> Rooms => Set<Room>();
    public DbSet<EquipmentSet> EquipmentSets => Set<EquipmentSet>();
    public DbSet<ClosingDay> ClosingDays => Set<ClosingDay>();
    public DbSet<Occupation> Occupations => Set<Occupation>();

    // Phrases
    public DbSet<Phrase> Phrases => Set<Phrase>();

    // Classes
    public DbSet<CoursePlan> CoursePlans => Set<CoursePlan>();
    public DbSet<ClassSession> ClassSessions => Set<ClassSession>();
    public DbSet<Booking> Bookings => Set<Booking>();
    public DbSet<SeatBlock> SeatBlocks => Set<SeatBlock>();
    public DbSet<AttendanceEntry> AttendanceEntries => Set<AttendanceEntry>();
    public DbSet<CalendarFeed> CalendarFeeds => Set<CalendarFeed>();
    public DbSet<EventMaterial> EventMaterials => Set<EventMaterial>();

    // HelpDesk
    public DbSet<Ticket> Tickets => Set<Ticket>();
    public DbSet<TicketMessage> TicketMessages => Set<TicketMessage>();
    public DbSet<TicketNote> TicketNotes => Set<TicketNote>();
    public DbSet<TicketEvent> TicketEvents => Set<TicketEvent>();
    public DbSet<TicketDraft> TicketDrafts => Set<TicketDraft>();
    public DbSet<DeskHours> DeskHours => Set<DeskHours>();
    public DbSet<DeskException> DeskExceptions => Set<DeskException>();
    public DbSet<Appointment> Appointments => Set<Appointment>();
    public DbSet<SlotProposal> SlotProposals => Set<SlotProposal>();
    public DbSet<WalkInVisit> WalkInVisits => Set<WalkInVisit>();
    public DbSet<WalkInScreen> WalkInScreens => Set<WalkInScreen>();
    public DbSet<TicketLook> TicketLooks => Set<TicketLook>();
    public DbSet<CannedAnswer> CannedAnswers => Set<CannedAnswer>();
    public DbSet<TicketFile> TicketFiles => Set<TicketFile>();
    public DbSet<IncomingMail> IncomingMails => Set<IncomingMail>();

    // Guidance
    public DbSet<FindPlace> FindPlaces => Set<FindPlace>();
    public DbSet<OutreachContact> OutreachContacts => Set<OutreachContact>();
    public DbSet<OutreachGoal> OutreachGoals => Set<OutreachGoal>();
    public DbSet<GuidancePath> GuidancePaths => Set<GuidancePath>();
    public DbSet<PathEvent> PathEvents => Set<PathEvent>();
    public DbSet<PathNote> PathNotes => Set<PathNote>();
    public DbSet<PathLook> PathLooks => Set<PathLook>();
    public DbSet<PlanStep> PlanSteps => Set<PlanStep>();
    public DbSet<PathHandOver> PathHandOvers => Set<PathHandOver>();

    // Accounts: learners
    public DbSet<Learner> Learners => Set<Learner>();
    public DbSet<LearnerCard> LearnerCards => Set<LearnerCard>();

    // Accounts: staff
    public DbSet<Organisation> Organisations => Set<Organisation>();
    public DbSet<StaffMember> StaffMembers => Set<StaffMember>();
    public DbSet<StaffPasskey> StaffPasskeys => Set<StaffPasskey>();
    public DbSet<RecoveryCode> RecoveryCodes => Set<RecoveryCode>();
    public DbSet<StaffSession> StaffSessions => Set<StaffSession>();
    public DbSet<Invitation> Invitations => Set<Invitation>();
    public DbSet<NetworkProposal> NetworkProposals => Set<NetworkProposal>();
    public DbSet<AuditEntry> AuditEntries => Set<AuditEntry>();

    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder) =>
        configurationBuilder.Conventions.Add(_ => new SnakeCaseConvention());

    protected override void OnModelCreating(ModelBuilder modelBuilder) =>
        modelBuilder.ApplyConfigurationsFromAssembly(typeof(AppDbContext).Assembly);
}
