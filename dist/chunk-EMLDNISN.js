import { createRequire as createRequireOfBundle } from 'node:module';
const require = createRequireOfBundle(import.meta.url);
import {
  CATEGORIES
} from "./chunk-O2YEN5EY.js";

// src/catalogue/data/symbols.generated.ts
var SYMBOLS = `eventlet package
 BoundedSemaphore class >v0.20.1 =eventlet.semaphore.BoundedSemaphore
 CappedSemaphore class >v0.20.1 =eventlet.semaphore.CappedSemaphore
 Event class >v0.20.1 =eventlet.event.Event
 EventletDeprecationWarning exception >0.41.0
 GreenPile class =eventlet.greenpool.GreenPile
 GreenPool class =eventlet.greenpool.GreenPool
 Queue class =eventlet.queue.Queue
 Semaphore class >v0.20.1 =eventlet.semaphore.Semaphore
 StopServe exception =eventlet.convenience.StopServe
 Timeout exception =eventlet.timeout.Timeout
 TimeoutError exception =eventlet.timeout.Timeout ?v0.21.0
 __version__ constant
 api module <v0.15.2 ?v0.9.16
  FakeTimer class <v0.15.2 -all ?v0.9.16
   cancel method <v0.15.2 ?v0.9.16
  Greenlet alias <v0.15.2 !greenlet.greenlet -all ?v0.9.16
  GreenletExit alias <v0.15.2 !greenlet.GreenletExit ?v0.9.16
  Timeout exception <v0.15.2 =eventlet.timeout.Timeout -all ?v0.9.16
  TimeoutError exception <v0.15.2 =eventlet.timeout.Timeout -all ?v0.9.16
  call_after function <v0.15.2 =eventlet.greenthread.call_after_local ?v0.9.16
  call_after_global function <v0.15.2 =eventlet.greenthread.call_after_global -all ?v0.9.16
  call_after_local function <v0.15.2 =eventlet.greenthread.call_after_local -all ?v0.9.16
  connect_tcp function <v0.15.2 -all ?v0.9.16
  exc_after function <v0.15.2 =eventlet.greenthread.exc_after ?v0.9.16
  get_default_hub function <v0.15.2 ?v0.9.16
  get_hub function <v0.15.2 ?v0.9.16
  getcurrent alias <v0.15.2 !greenlet.getcurrent ?v0.9.16
  kill function <v0.15.2 =eventlet.greenthread.kill ?v0.9.16
  named function <v0.15.2 -all ?v0.9.16
  sleep function <v0.15.2 =eventlet.greenthread.sleep ?v0.9.16
  spawn function <v0.15.2 =eventlet.greenthread.spawn ?v0.9.16
  spawn_n function <v0.15.2 =eventlet.greenthread.spawn_n -all ?v0.9.16
  spew function <v0.15.2 =eventlet.debug.spew ?v0.9.16
  ssl_listener function <v0.15.2 ?v0.9.16
  switch function <v0.15.2 ?v0.9.16
  tcp_listener function <v0.15.2 ?v0.9.16
  timeout class <v0.15.2 ?v0.9.16
   seconds instance_attribute <v0.15.2 ?v0.9.16
   throw_args instance_attribute <v0.15.2 ?v0.9.16
  trampoline function <v0.15.2 =eventlet.hubs.trampoline ?v0.9.16
  unspew function <v0.15.2 =eventlet.debug.unspew ?v0.9.16
  use_hub function <v0.15.2 ?v0.9.16
  with_timeout function <v0.15.2 =eventlet.timeout.with_timeout ?v0.9.16
 asyncio module >v0.35.0
  AsyncioHub class >v0.35.0 =eventlet.hubs.asyncio.Hub -all
  Event class >v0.35.0 =eventlet.event.Event -all
  get_hub function >v0.35.0 =eventlet.hubs.get_hub -all
  spawn function >v0.35.0 =eventlet.greenthread.spawn -all
  spawn_for_awaitable function >v0.35.0
 backdoor module
  FileProxy class
   f instance_attribute
   flush method
   isatty method
   readline method
   write method
  SocketConsole class
   desc instance_attribute
   finalize method
   hostport instance_attribute
   locals instance_attribute
   run method
   switch method
   switch_out method
  backdoor function
  backdoor_server function
  get_errno function =eventlet.support.get_errno
 call_after_global function =eventlet.greenthread.call_after_global ?v0.21.0
 connect function =eventlet.convenience.connect
 convenience module
  ReusePortUnavailableWarning exception >v0.22.0
  ReuseRandomPortWarning exception >v0.22.0
  StopServe exception
  connect function
  listen function
  serve function
  wrap_ssl function
  wrap_ssl_impl function
 corolocal module
  get_ident function
  local class
 coros module
  Actor class <v0.14 ?v0.9.16
   cast method <v0.14 ?v0.9.16
   received method <v0.14 ?v0.9.16
   run_forever method <v0.14 ?v0.9.16
  BoundedSemaphore function <v0.15.2 ?v0.9.16
  Channel class <v0.15.2 ?v0.9.16
   full method <v0.15.2 ?v0.9.16
   items instance_attribute <v0.15.2 ?v0.9.16
   max_size instance_attribute <v0.15.2 ?v0.9.16
   ready method <v0.15.2 ?v0.9.16
   send method <v0.15.2 ?v0.9.16
   send_exception method <v0.15.2 ?v0.9.16
   wait method <v0.15.2 ?v0.9.16
   waiting method <v0.15.2 ?v0.9.16
  CoroutinePool function <v0.15.2 ?v0.9.16
  Event function <v0.15.2 ?v0.9.16
  NOT_USED class <v0.15.2
  Queue class <v0.15.2 ?v0.9.16
   full method <v0.15.2 ?v0.9.16
   items instance_attribute <v0.15.2 ?v0.9.16
   next method <v0.15.2 ?v0.9.16
   ready method <v0.15.2 ?v0.9.16
   send method <v0.15.2 ?v0.9.16
   send_exception method <v0.15.2 ?v0.9.16
   wait method <v0.15.2 ?v0.9.16
   waiting method <v0.15.2 ?v0.9.16
  Semaphore function <v0.15.2 ?v0.9.16
  event function <v0.15.2 ?v0.9.16
  execute function <v0.15.2 ?v0.9.16
  metaphore class
   counter instance_attribute
   dec method
   event instance_attribute
   inc method
   wait method
  queue function <v0.15.2
  semaphore function <v0.15.2 ?v0.9.16
 dagpool module >v0.20.0
  Collision exception >v0.20.0
  DAGPool class >v0.20.0
   coros instance_attribute >v0.20.0
   event instance_attribute >v0.20.0
   get method >v0.20.0
   items method >v0.20.0
   keys method >v0.20.0
   kill method >v0.20.0
   post method >v0.20.0
   running method >v0.20.0
   running_keys method >v0.20.0
   spawn method >v0.20.0
   spawn_many method >v0.20.0
   values instance_attribute >v0.20.0
   wait method >v0.20.0
   wait_each method >v0.20.0
   wait_each_exception method >v0.20.0
   wait_each_success method >v0.20.0
   waitall method >v0.20.0
   waiting method >v0.20.0
   waiting_for method >v0.20.0
  Event class >v0.20.0 =eventlet.event.Event
  PropagateError exception >v0.20.0
   args instance_attribute >v0.20.0
   exc instance_attribute >v0.20.0
   key instance_attribute >v0.20.0
   msg instance_attribute >v0.20.0
 db_pool module
  BaseConnectionPool class
   cleanup instance_attribute >v0.15.1
   clear method
   connect_timeout instance_attribute
   get method
   item method >v0.15.1
   max_age instance_attribute
   max_idle instance_attribute
   put method
  ConnectTimeout exception
  ConnectionPool class =eventlet.db_pool.TpooledConnectionPool
  DatabaseConnector class
   credentials_for method
   get method
  GenericConnectionWrapper class
   affected_rows method
   autocommit method
   begin method
   change_user method
   character_set_name method
   close method
   commit method
   cursor method
   dump_debug_info method
   errno method
   error method
   errorhandler method
   get_server_info method >v0.35.2
   insert_id method >v0.9.17
   literal method
   ping method
   query method
   rollback method
   select_db method
   server_capabilities method
   set_character_set method
   set_isolation_level method >v0.21.0
   set_server_option method
   set_sql_mode method
   show_warnings method
   shutdown method
   sqlstate method
   stat method
   store_result method
   string_literal method
   thread_id method
   use_result method
   warning_count method
  GreenThread class >v0.9.17 =eventlet.greenthread.GreenThread
  Pool class =eventlet.pools.Pool
  PooledConnectionWrapper class
   close method
  RawConnectionPool class
   connect classmethod
   create method
  Timer class >v0.9.17 =eventlet.hubs.timer.Timer
  TpooledConnectionPool class
   connect classmethod
   create method
  cleanup_rollback function >v0.15.1
 debug module
  Spew class -all
   show_values instance_attribute
   trace_names instance_attribute
  format_asyncio_info function >0.36.0
  format_hub_listeners function
  format_hub_timers function
  format_threads_info function >0.36.0
  hub_blocking_detection function
  hub_exceptions function
  hub_listener_stacks function
  hub_prevent_multiple_readers function
  hub_timer_stacks function
  spew function
  tpool_exceptions function
  unspew function
 event module
  Event class
   has_exception method
   has_result method
   poll method
   poll_exception method
   poll_result method
   ready method
   reset method
   send method
   send_exception method
   wait method
  NOT_USED constant -all
 exc_after function =eventlet.greenthread.exc_after ?v0.21.0
 getcurrent alias !greenlet.getcurrent
 green package
  BaseHTTPServer module ~http.server
  CGIHTTPServer module ~http.server
   test constant
  MySQLdb module ~MySQLdb
   Connect function =eventlet.green.MySQLdb.Connection
   Connection function
   MySQLdbConnectionsModule class
   connect function =eventlet.green.MySQLdb.Connection
   connections constant
   converters constant
   cursors constant
   slurp_properties function =eventlet.patcher.slurp_properties
  OpenSSL package ~OpenSSL
   SSL module ~OpenSSL.SSL
    Connection class =eventlet.green.OpenSSL.SSL.GreenConnection
    ConnectionType class =eventlet.green.OpenSSL.SSL.GreenConnection
    GreenConnection class
     do_handshake method
     dup method
     makefile method
     read method
     recv method
     send method
     sendall method
     shutdown method
     write method
    get_errno function =eventlet.support.get_errno
    trampoline function =eventlet.hubs.trampoline
   crypto module ~OpenSSL.crypto
   rand module <v0.21.0 ~OpenSSL.rand
   tsafe module ~OpenSSL.tsafe
   version module ~OpenSSL.version
  Queue module ~queue
   Empty alias !queue.Empty
   Full alias !queue.Full
   LifoQueue class
   PriorityQueue class
   Queue class
  SimpleHTTPServer module ~http.server
  SocketServer module ~socketserver
  _socket_nodns module ~socket
   GreenSSLObject class <v0.16.1
    connection instance_attribute <v0.16.1
    issuer method <v0.16.1
    read method <v0.16.1
    server method <v0.16.1
    write method <v0.16.1
   fromfd function
   get_hub function <v0.20.1 =eventlet.hubs.get_hub
   slurp_properties function <v0.20.1 =eventlet.patcher.slurp_properties
   socket class =eventlet.greenio.base.GreenSocket
   socketpair function
   ssl function <v0.15.2 ?v0.15
   sslerror alias <v0.15.2 !socket.sslerror
   timeout alias >v0.21.0 !socket.timeout
  asynchat module ~asynchat
  asyncore module ~asyncore
  builtin module >v0.15.1 ~builtins
   file class >v0.15.1 <v0.34.2
   open function >v0.15.1
   slurp_properties function >v0.15.1 =eventlet.patcher.slurp_properties
  ftplib module ~ftplib
  http package >v0.17 ~http
   HTTPStatus class >v0.20.0
    ACCEPTED attribute >v0.20.0
    ALREADY_REPORTED attribute >v0.20.0
    BAD_GATEWAY attribute >v0.20.0
    BAD_REQUEST attribute >v0.20.0
    CONFLICT attribute >v0.20.0
    CONTINUE attribute >v0.20.0
    CREATED attribute >v0.20.0
    EXPECTATION_FAILED attribute >v0.20.0
    FAILED_DEPENDENCY attribute >v0.20.0
    FORBIDDEN attribute >v0.20.0
    FOUND attribute >v0.20.0
    GATEWAY_TIMEOUT attribute >v0.20.0
    GONE attribute >v0.20.0
    HTTP_VERSION_NOT_SUPPORTED attribute >v0.20.0
    IM_USED attribute >v0.20.0
    INSUFFICIENT_STORAGE attribute >v0.20.0
    INTERNAL_SERVER_ERROR attribute >v0.20.0
    LENGTH_REQUIRED attribute >v0.20.0
    LOCKED attribute >v0.20.0
    LOOP_DETECTED attribute >v0.20.0
    METHOD_NOT_ALLOWED attribute >v0.20.0
    MOVED_PERMANENTLY attribute >v0.20.0
    MULTIPLE_CHOICES attribute >v0.20.0
    MULTI_STATUS attribute >v0.20.0
    NETWORK_AUTHENTICATION_REQUIRED attribute >v0.20.0
    NON_AUTHORITATIVE_INFORMATION attribute >v0.20.0
    NOT_ACCEPTABLE attribute >v0.20.0
    NOT_EXTENDED attribute >v0.20.0
    NOT_FOUND attribute >v0.20.0
    NOT_IMPLEMENTED attribute >v0.20.0
    NOT_MODIFIED attribute >v0.20.0
    NO_CONTENT attribute >v0.20.0
    OK attribute >v0.20.0
    PARTIAL_CONTENT attribute >v0.20.0
    PAYMENT_REQUIRED attribute >v0.20.0
    PERMANENT_REDIRECT attribute >v0.20.0
    PRECONDITION_FAILED attribute >v0.20.0
    PRECONDITION_REQUIRED attribute >v0.20.0
    PROCESSING attribute >v0.20.0
    PROXY_AUTHENTICATION_REQUIRED attribute >v0.20.0
    REQUESTED_RANGE_NOT_SATISFIABLE attribute >v0.20.0
    REQUEST_ENTITY_TOO_LARGE attribute >v0.20.0
    REQUEST_HEADER_FIELDS_TOO_LARGE attribute >v0.20.0
    REQUEST_TIMEOUT attribute >v0.20.0
    REQUEST_URI_TOO_LONG attribute >v0.20.0
    RESET_CONTENT attribute >v0.20.0
    SEE_OTHER attribute >v0.20.0
    SERVICE_UNAVAILABLE attribute >v0.20.0
    SWITCHING_PROTOCOLS attribute >v0.20.0
    TEMPORARY_REDIRECT attribute >v0.20.0
    TOO_MANY_REQUESTS attribute >v0.20.0
    UNAUTHORIZED attribute >v0.20.0
    UNPROCESSABLE_ENTITY attribute >v0.20.0
    UNSUPPORTED_MEDIA_TYPE attribute >v0.20.0
    UPGRADE_REQUIRED attribute >v0.20.0
    USE_PROXY attribute >v0.20.0
    VARIANT_ALSO_NEGOTIATES attribute >v0.20.0
   client module >v0.17 ~http.client
    BadStatusLine exception >v0.20.0
     args instance_attribute >v0.20.0
     line instance_attribute >v0.20.0
    CannotSendHeader exception >v0.20.0
    CannotSendRequest exception >v0.20.0
    HTTPConnection class >v0.20.0
     auto_open attribute >v0.20.0
     close method >v0.20.0
     connect method >v0.20.0
     debuglevel attribute >v0.20.0
     default_port attribute >v0.20.0
     endheaders method >v0.20.0
     getresponse method >v0.20.0
     host instance_attribute >v0.20.0
     port instance_attribute >v0.20.0
     putheader method >v0.20.0
     putrequest method >v0.20.0
     request method >v0.20.0
     response_class attribute >v0.20.0
     send method >v0.20.0
     set_debuglevel method >v0.20.0
     set_tunnel method >v0.20.0
     sock instance_attribute >v0.20.0
     source_address instance_attribute >v0.20.0
     timeout instance_attribute >v0.20.0
    HTTPException exception >v0.20.0
    HTTPMessage class >v0.20.0 -all
     getallmatchingheaders method >v0.20.0
    HTTPResponse class >v0.20.0
     begin method >v0.20.0
     chunk_left instance_attribute >v0.20.0
     chunked instance_attribute >v0.20.0
     close method >v0.20.0
     debuglevel instance_attribute >v0.20.0
     fileno method >v0.20.0
     flush method >v0.20.0
     fp instance_attribute >v0.20.0
     getcode method >v0.20.0
     getheader method >v0.20.0
     getheaders method >v0.20.0
     geturl method >v0.20.0
     headers instance_attribute >v0.20.0
     info method >v0.20.0
     isclosed method >v0.20.0
     length instance_attribute >v0.20.0
     msg instance_attribute >v0.20.0
     peek method >v0.20.0
     read method >v0.20.0
     read1 method >v0.20.0
     readable method >v0.20.0
     readinto method >v0.20.0
     readline method >v0.20.0
     reason instance_attribute >v0.20.0
     status instance_attribute >v0.20.0
     version instance_attribute >v0.20.0
     will_close instance_attribute >v0.20.0
    HTTPSConnection class >v0.20.0 -all
     cert_file instance_attribute >v0.20.0
     connect method >v0.20.0
     default_port attribute >v0.20.0
     key_file instance_attribute >v0.20.0
    HTTPS_PORT constant >v0.20.0 -all
    HTTP_PORT constant >v0.20.0 -all
    ImproperConnectionState exception >v0.20.0
    IncompleteRead exception >v0.20.0
     args instance_attribute >v0.20.0
     expected instance_attribute >v0.20.0
     partial instance_attribute >v0.20.0
    InvalidURL exception >v0.20.0
    LineTooLong exception >v0.20.0
    MAXAMOUNT constant >v0.20.0 -all
    NotConnected exception >v0.20.0
    RemoteDisconnected exception >v0.20.0
    ResponseNotReady exception >v0.20.0
    UnimplementedFileMode exception >v0.20.0
    UnknownProtocol exception >v0.20.0
     args instance_attribute >v0.20.0
     version instance_attribute >v0.20.0
    UnknownTransferEncoding exception >v0.20.0
    error exception >v0.20.0 =eventlet.green.http.client.HTTPException
    parse_headers function >v0.20.0 -all
    responses constant >v0.20.0
   cookiejar module >v0.17 ~http.cookiejar
    Absent class >v0.20.0 -all
    Cookie class >v0.20.0
     comment instance_attribute >v0.20.0
     comment_url instance_attribute >v0.20.0
     discard instance_attribute >v0.20.0
     domain instance_attribute >v0.20.0
     domain_initial_dot instance_attribute >v0.20.0
     domain_specified instance_attribute >v0.20.0
     expires instance_attribute >v0.20.0
     get_nonstandard_attr method >v0.20.0
     has_nonstandard_attr method >v0.20.0
     is_expired method >v0.20.0
     name instance_attribute >v0.20.0
     path instance_attribute >v0.20.0
     path_specified instance_attribute >v0.20.0
     port instance_attribute >v0.20.0
     port_specified instance_attribute >v0.20.0
     rfc2109 instance_attribute >v0.20.0
     secure instance_attribute >v0.20.0
     set_nonstandard_attr method >v0.20.0
     value instance_attribute >v0.20.0
     version instance_attribute >v0.20.0
    CookieJar class >v0.20.0
     add_cookie_header method >v0.20.0
     clear method >v0.20.0
     clear_expired_cookies method >v0.20.0
     clear_session_cookies method >v0.20.0
     domain_re attribute >v0.20.0
     dots_re attribute >v0.20.0
     extract_cookies method >v0.20.0
     magic_re attribute >v0.20.0
     make_cookies method >v0.20.0
     non_word_re attribute >v0.20.0
     quote_re attribute >v0.20.0
     set_cookie method >v0.20.0
     set_cookie_if_ok method >v0.20.0
     set_policy method >v0.20.0
     strict_domain_re attribute >v0.20.0
    CookiePolicy class >v0.20.0
     domain_return_ok method >v0.20.0
     path_return_ok method >v0.20.0
     return_ok method >v0.20.0
     set_ok method >v0.20.0
    DAYS constant >v0.20.0 -all
    DEFAULT_HTTP_PORT constant >v0.20.0 -all
    DefaultCookiePolicy class >v0.20.0
     DomainLiberal attribute >v0.20.0
     DomainRFC2965Match attribute >v0.20.0
     DomainStrict attribute >v0.20.0
     DomainStrictNoDots attribute >v0.20.0
     DomainStrictNonDomain attribute >v0.20.0
     allowed_domains method >v0.20.0
     blocked_domains method >v0.20.0
     domain_return_ok method >v0.20.0
     hide_cookie2 instance_attribute >v0.20.0
     is_blocked method >v0.20.0
     is_not_allowed method >v0.20.0
     netscape instance_attribute >v0.20.0
     path_return_ok method >v0.20.0
     return_ok method >v0.20.0
     return_ok_domain method >v0.20.0
     return_ok_expires method >v0.20.0
     return_ok_port method >v0.20.0
     return_ok_secure method >v0.20.0
     return_ok_verifiability method >v0.20.0
     return_ok_version method >v0.20.0
     rfc2109_as_netscape instance_attribute >v0.20.0
     rfc2965 instance_attribute >v0.20.0
     set_allowed_domains method >v0.20.0
     set_blocked_domains method >v0.20.0
     set_ok method >v0.20.0
     set_ok_domain method >v0.20.0
     set_ok_name method >v0.20.0
     set_ok_path method >v0.20.0
     set_ok_port method >v0.20.0
     set_ok_verifiability method >v0.20.0
     set_ok_version method >v0.20.0
     strict_domain instance_attribute >v0.20.0
     strict_ns_domain instance_attribute >v0.20.0
     strict_ns_set_initial_dollar instance_attribute >v0.20.0
     strict_ns_set_path instance_attribute >v0.20.0
     strict_ns_unverifiable instance_attribute >v0.20.0
     strict_rfc2965_unverifiable instance_attribute >v0.20.0
    EPOCH_YEAR constant >v0.20.0 -all
    ESCAPED_CHAR_RE constant >v0.20.0 -all
    FileCookieJar class >v0.20.0
     delayload instance_attribute >v0.20.0
     filename instance_attribute >v0.20.0
     load method >v0.20.0
     revert method >v0.20.0
     save method >v0.20.0
    HEADER_ESCAPE_RE constant >v0.20.0 -all
    HEADER_JOIN_ESCAPE_RE constant >v0.20.0 -all
    HEADER_QUOTED_VALUE_RE constant >v0.20.0 -all
    HEADER_TOKEN_RE constant >v0.20.0 -all
    HEADER_VALUE_RE constant >v0.20.0 -all
    HTTP_PATH_SAFE constant >v0.20.0 -all
    IPV4_RE constant >v0.20.0 -all
    ISO_DATE_RE constant >v0.20.0 -all
    LOOSE_HTTP_DATE_RE constant >v0.20.0 -all
    LWPCookieJar class >v0.20.0
     as_lwp_str method >v0.20.0
     save method >v0.20.0
    LoadError exception >v0.20.0
    MISSING_FILENAME_TEXT constant >v0.20.0 -all
    MONTHS constant >v0.20.0 -all
    MONTHS_LOWER constant >v0.20.0 -all
    MozillaCookieJar class >v0.20.0
     header attribute >v0.20.0
     magic_re attribute >v0.20.0
     save method >v0.20.0
    STRICT_DATE_RE constant >v0.20.0 -all
    TIMEZONE_RE constant >v0.20.0 -all
    UTC_ZONES constant >v0.20.0 -all
    WEEKDAY_RE constant >v0.20.0 -all
    cut_port_re constant >v0.20.0 -all
    debug constant >v0.20.0 -all
    deepvalues function >v0.20.0 -all
    domain_match function >v0.20.0 -all
    eff_request_host function >v0.20.0 -all
    escape_path function >v0.20.0 -all
    http2time function >v0.20.0 -all
    is_HDN function >v0.20.0 -all
    is_third_party function >v0.20.0 -all
    iso2time function >v0.20.0 -all
    join_header_words function >v0.20.0 -all
    liberal_is_HDN function >v0.20.0 -all
    logger constant >v0.20.0 -all
    lwp_cookie_str function >v0.20.0 -all
    offset_from_tz_string function >v0.20.0 -all
    parse_ns_headers function >v0.20.0 -all
    reach function >v0.20.0 -all
    request_host function >v0.20.0 -all
    request_path function >v0.20.0 -all
    request_port function >v0.20.0 -all
    split_header_words function >v0.20.0 -all
    strip_quotes function >v0.20.0 -all
    time2isoz function >v0.20.0 -all
    time2netscape function >v0.20.0 -all
    unmatched function >v0.20.0 -all
    uppercase_escaped_char function >v0.20.0 -all
    user_domain_match function >v0.20.0 -all
    vals_sorted_by_key function >v0.20.0 -all
   cookies module >v0.17 ~http.cookies
    BaseCookie class >v0.20.0
     js_output method >v0.20.0
     load method >v0.20.0
     output method >v0.20.0
     value_decode method >v0.20.0
     value_encode method >v0.20.0
    CookieError exception >v0.20.0
    Morsel class >v0.20.0 -all
     OutputString method >v0.20.0
     coded_value property >v0.20.0
     copy method >v0.20.0
     isReservedKey method >v0.20.0
     js_output method >v0.20.0
     key property >v0.20.0
     output method >v0.20.0
     set method >v0.20.0
     setdefault method >v0.20.0
     update method >v0.20.0
     value property >v0.20.0
    SimpleCookie class >v0.20.0
     value_decode method >v0.20.0
     value_encode method >v0.20.0
   server module >v0.17 ~http.server
    BaseHTTPRequestHandler class >v0.20.0
     MessageClass attribute >v0.20.0
     address_string method >v0.20.0
     date_time_string method >v0.20.0
     default_request_version attribute >v0.20.0
     end_headers method >v0.20.0
     error_content_type attribute >v0.20.0
     error_message_format attribute >v0.20.0
     flush_headers method >v0.20.0
     handle method >v0.20.0
     handle_expect_100 method >v0.20.0
     handle_one_request method >v0.20.0
     log_date_time_string method >v0.20.0
     log_error method >v0.20.0
     log_message method >v0.20.0
     log_request method >v0.20.0
     monthname attribute >v0.20.0
     parse_request method >v0.20.0
     protocol_version attribute >v0.20.0
     responses attribute >v0.20.0
     send_error method >v0.20.0
     send_header method >v0.20.0
     send_response method >v0.20.0
     send_response_only method >v0.20.0
     server_version attribute >v0.20.0
     sys_version attribute >v0.20.0
     version_string method >v0.20.0
     weekdayname attribute >v0.20.0
    CGIHTTPRequestHandler class >v0.20.0
     cgi_directories attribute >v0.20.0
     do_POST method >v0.20.0
     have_fork attribute >v0.20.0
     is_cgi method >v0.20.0
     is_executable method >v0.20.0
     is_python method >v0.20.0
     rbufsize attribute >v0.20.0
     run_cgi method >v0.20.0
     send_head method >v0.20.0
    DEFAULT_ERROR_CONTENT_TYPE constant >v0.20.0 -all
    DEFAULT_ERROR_MESSAGE constant >v0.20.0 -all
    HTTPServer class >v0.20.0
     allow_reuse_address attribute >v0.20.0
     server_bind method >v0.20.0
    HTTPStatus class >v0.20.0 =eventlet.green.http.HTTPStatus -all
    SimpleHTTPRequestHandler class >v0.20.0
     copyfile method >v0.20.0
     do_GET method >v0.20.0
     do_HEAD method >v0.20.0
     extensions_map attribute >v0.20.0
     guess_type method >v0.20.0
     list_directory method >v0.20.0
     send_head method >v0.20.0
     server_version attribute >v0.20.0
     translate_path method >v0.20.0
    __version__ constant >v0.20.0 -all
    executable function >v0.20.0 -all
    nobody constant >v0.20.0 -all
    nobody_uid function >v0.20.0 -all
    test function >v0.20.0 -all
  httplib module ~http.client
   BadStatusLine exception >v0.20.0 =eventlet.green.http.client.BadStatusLine
   CannotSendHeader exception >v0.20.0 =eventlet.green.http.client.CannotSendHeader
   CannotSendRequest exception >v0.20.0 =eventlet.green.http.client.CannotSendRequest
   HTTPConnection class >v0.20.0 =eventlet.green.http.client.HTTPConnection
   HTTPException exception >v0.20.0 =eventlet.green.http.client.HTTPException
   HTTPMessage class >v0.20.0 =eventlet.green.http.client.HTTPMessage
   HTTPResponse class >v0.20.0 =eventlet.green.http.client.HTTPResponse
   HTTPSConnection class >v0.20.0 =eventlet.green.http.client.HTTPSConnection
   HTTPS_PORT constant >v0.20.0 =eventlet.green.http.client.HTTPS_PORT
   HTTP_PORT constant >v0.20.0 =eventlet.green.http.client.HTTP_PORT
   ImproperConnectionState exception >v0.20.0 =eventlet.green.http.client.ImproperConnectionState
   IncompleteRead exception >v0.20.0 =eventlet.green.http.client.IncompleteRead
   InvalidURL exception >v0.20.0 =eventlet.green.http.client.InvalidURL
   LineTooLong exception >v0.20.0 =eventlet.green.http.client.LineTooLong
   MAXAMOUNT constant >v0.20.0 =eventlet.green.http.client.MAXAMOUNT
   NotConnected exception >v0.20.0 =eventlet.green.http.client.NotConnected
   RemoteDisconnected exception >v0.20.0 =eventlet.green.http.client.RemoteDisconnected
   ResponseNotReady exception >v0.20.0 =eventlet.green.http.client.ResponseNotReady
   UnimplementedFileMode exception >v0.20.0 =eventlet.green.http.client.UnimplementedFileMode
   UnknownProtocol exception >v0.20.0 =eventlet.green.http.client.UnknownProtocol
   UnknownTransferEncoding exception >v0.20.0 =eventlet.green.http.client.UnknownTransferEncoding
   error exception >v0.20.0 =eventlet.green.http.client.HTTPException
   parse_headers function >v0.20.0 =eventlet.green.http.client.parse_headers
   responses constant >v0.20.0 =eventlet.green.http.client.responses
   to_patch constant
  os module ~os
   fdopen function
   get_errno function =eventlet.support.get_errno
   open function >v0.15.1
   read function
   slurp_properties function =eventlet.patcher.slurp_properties
   wait function
   waitpid function
   write function
  profile module ~profile
   ContextWrap function >v0.21.0
   Profile class
    ContextWrap method <v0.20.1
    SwitchTasklet method
    TallyTimings method
    Unwind method
    base attribute
    current_tasklet instance_attribute
    dispatch attribute <v0.20.1
    runcall method
    runctx method
    sleeping instance_attribute
    start method
    stop method
    thread_id instance_attribute
    trace_dispatch_c_return_extend_back method
    trace_dispatch_return_extend_back method
   run function
   runctx function
   slurp_properties function =eventlet.patcher.slurp_properties
  select module ~select
   error alias !select.error
   get_fileno function
   get_hub function =eventlet.hubs.get_hub
   select function
  selectors module >v0.17 ~selectors
   DefaultSelector class >v0.18.0 !selectors.SelectSelector
   SelectSelector class >v0.18.0 !selectors.SelectSelector
  socket module ~socket
   GreenSSLObject class <v0.16.1 =eventlet.green._socket_nodns.GreenSSLObject
   create_connection function
   fromfd function =eventlet.green._socket_nodns.fromfd
   get_hub function <v0.16.1 =eventlet.hubs.get_hub
   getaddrinfo function =eventlet.support.greendns.getaddrinfo
   gethostbyname function =eventlet.support.greendns.gethostbyname
   gethostbyname_ex function =eventlet.support.greendns.gethostbyname_ex
   getnameinfo function =eventlet.support.greendns.getnameinfo
   slurp_properties function =eventlet.patcher.slurp_properties
   socket class =eventlet.greenio.base.GreenSocket
   socketpair function =eventlet.green._socket_nodns.socketpair
   ssl function <v0.15.2 =eventlet.green._socket_nodns.ssl ?v0.15
   sslerror alias <v0.15.2 !socket.sslerror
   timeout constant >v0.21.0 <v0.32.0 =eventlet.greenio.base.socket_timeout
  ssl module ~ssl
   CONNECT_ERR constant =eventlet.greenio.base.CONNECT_ERR
   CONNECT_SUCCESS constant =eventlet.greenio.base.CONNECT_SUCCESS
   GreenSSLContext class >v0.18.0
    maximum_version property >v0.33.0
    minimum_version property >v0.33.0
    options property >v0.21.0
    verify_flags property >v0.21.0
    verify_mode property >v0.21.0
    wrap_socket method >v0.18.0
   GreenSSLSocket class
    accept method
    act_non_blocking instance_attribute
    connect method
    do_handshake method
    do_handshake_on_connect instance_attribute >v0.16
    dup method
    gettimeout method
    read method
    recv method
    recv_into method
    recvfrom method
    recvfrom_into method
    send method
    sendall method
    sendto method
    setblocking method
    settimeout method
    unwrap method
    write method
   GreenSocket class =eventlet.greenio.base.GreenSocket
   IOClosed exception >v0.15.1 =eventlet.hubs.IOClosed
   PY33 constant >v0.16 =eventlet.support.PY33
   SOCKET_CLOSED constant <v0.18.4 =eventlet.greenio.base.SOCKET_CLOSED
   SSLContext class >v0.18.0 =eventlet.green.ssl.GreenSSLContext
   SSLSocket class =eventlet.green.ssl.GreenSSLSocket
   create_default_context function >v0.18.0 =eventlet.green.ssl.green_create_default_context
   get_errno function =eventlet.support.get_errno
   green_create_default_context function >v0.18.0
   has_ciphers constant <v0.23.0
   set_nonblocking function <v0.33.3 =eventlet.greenio.base.set_nonblocking
   slurp_properties function =eventlet.patcher.slurp_properties
   socket alias !socket.socket
   sslwrap_simple function <v0.35.1
   timeout_exc alias !socket.timeout
   trampoline function =eventlet.hubs.trampoline
   wrap_socket function
  subprocess module ~subprocess
   CalledProcessError exception >v0.22.0 !subprocess.CalledProcessError
   Popen class
    communicate method <v0.14
    wait method
   TimeoutExpired exception >v0.13
    cmd instance_attribute >v0.13
    output instance_attribute >v0.13
    timeout instance_attribute >v0.16
   call function
   check_call function
   check_output function >v0.20.0
   mswindows constant >v0.18.0
   to_patch constant >v0.17
  thread module ~_thread
   Lock class >v0.33.0 =eventlet.lock.Lock
   LockType class =eventlet.lock.Lock
   allocate function =eventlet.green.thread.allocate_lock
   allocate_lock function
   error alias <v0.14 !thread.error
   exit function
   exit_thread alias <v0.14 !thread.exit_thread
   get_ident function
   interrupt_main function
   stack_size function
   start_joinable_thread function >0.38.0
   start_new function =eventlet.green.thread.start_new_thread
   start_new_thread function
   with_timeout function >0.38.0 =eventlet.timeout.with_timeout
  threading module ~threading
   Lock function =eventlet.green.thread.allocate_lock
   currentThread function >v0.9.17 =eventlet.green.threading.current_thread
   current_thread function >v0.9.17
   get_ident function >v0.16 =eventlet.green.thread.get_ident
   local class =eventlet.corolocal.local
   stack_size function =eventlet.green.thread.stack_size
  time module ~time
   sleep function =eventlet.greenthread.sleep
   slurp_properties function =eventlet.patcher.slurp_properties
  urllib package ~urllib
   error module >v0.17 ~urllib.error
   parse module >v0.17 ~urllib.parse
   request module >v0.17 ~urllib.request
    ftperrors function >v0.17
   response module >v0.17 ~urllib.response
   to_patch constant <v0.34.2
  urllib2 module ~urllib2
  zmq module ~zmq
   Context class
    socket method >v0.9.17
   LockReleaseError exception >v0.10
   Socket class
    close method >v0.9.17
    getsockopt method >v0.9.17
    recv method
    recv_json method >v0.20.0
    recv_multipart method >v0.9.17
    recv_pyobj method >v0.20.0
    recv_string method >v0.20.0
    send method
    send_json method >v0.20.0
    send_multipart method >v0.9.17
    send_pyobj method >v0.20.0
    send_string method >v0.20.0
   XREP constant >v0.13 !zmq.ROUTER
   XREQ constant >v0.13 !zmq.DEALER
   sleep function <v0.9.16 =eventlet.greenthread.sleep
   slurp_properties function =eventlet.patcher.slurp_properties
   trampoline function <v0.9.16 =eventlet.hubs.trampoline
 greenio package
  BUFFER_SIZE constant <v0.16.1 -all
  CONNECT_ERR constant =eventlet.greenio.base.CONNECT_ERR
  CONNECT_SUCCESS constant =eventlet.greenio.base.CONNECT_SUCCESS
  GreenPipe function =eventlet.greenio.py3.GreenPipe
   close method <v0.34.2 =eventlet.greenio.py2.GreenPipe.close
   isatty method <v0.34.2 =eventlet.greenio.py2.GreenPipe.isatty
   name property <v0.34.2 =eventlet.greenio.py2.GreenPipe.name
   readinto method <v0.15
   seek method <v0.34.2 =eventlet.greenio.py2.GreenPipe.seek
   softspace instance_attribute <v0.34.2 =eventlet.greenio.py2.GreenPipe.softspace
   tell method <v0.34.2 =eventlet.greenio.py2.GreenPipe.tell
   truncate method <v0.34.2 =eventlet.greenio.py2.GreenPipe.truncate
   xreadlines method <v0.9.17
  GreenSocket class =eventlet.greenio.base.GreenSocket
   accept method =eventlet.greenio.base.GreenSocket.accept
   act_non_blocking instance_attribute =eventlet.greenio.base.GreenSocket.act_non_blocking
   bind instance_attribute >v0.13 =eventlet.greenio.base.GreenSocket.bind
   close instance_attribute >v0.13 =eventlet.greenio.base.GreenSocket.close
   connect method =eventlet.greenio.base.GreenSocket.connect
   connect_ex method =eventlet.greenio.base.GreenSocket.connect_ex
   dup method =eventlet.greenio.base.GreenSocket.dup
   fd attribute =eventlet.greenio.base.GreenSocket.fd
   fileno instance_attribute >v0.13 =eventlet.greenio.base.GreenSocket.fileno
   getsockname instance_attribute >v0.13 =eventlet.greenio.base.GreenSocket.getsockname
   getsockopt instance_attribute >v0.13 =eventlet.greenio.base.GreenSocket.getsockopt
   gettimeout method =eventlet.greenio.base.GreenSocket.gettimeout
   listen instance_attribute >v0.13 =eventlet.greenio.base.GreenSocket.listen
   makeGreenFile method =eventlet.greenio.base.GreenSocket.makeGreenFile ?v0.9.16
   makefile method =eventlet.greenio.base.GreenSocket.makefile
   recv method =eventlet.greenio.base.GreenSocket.recv
   recv_into method =eventlet.greenio.base.GreenSocket.recv_into
   recvfrom method =eventlet.greenio.base.GreenSocket.recvfrom
   recvfrom_into method =eventlet.greenio.base.GreenSocket.recvfrom_into
   send method =eventlet.greenio.base.GreenSocket.send
   sendall method =eventlet.greenio.base.GreenSocket.sendall
   sendto method =eventlet.greenio.base.GreenSocket.sendto
   setblocking method =eventlet.greenio.base.GreenSocket.setblocking
   setsockopt instance_attribute >v0.13 =eventlet.greenio.base.GreenSocket.setsockopt
   settimeout method =eventlet.greenio.base.GreenSocket.settimeout
   shutdown instance_attribute >v0.13 =eventlet.greenio.base.GreenSocket.shutdown
  IOClosed exception >v0.15.1 <v0.16.1 =eventlet.hubs.IOClosed -all
  SOCKET_BLOCKING constant =eventlet.greenio.base.SOCKET_BLOCKING
  SOCKET_CLOSED constant =eventlet.greenio.base.SOCKET_CLOSED
  SSL class =eventlet.greenio.base.SSL
   SysCallError exception
   WantReadError exception
   WantWriteError exception
   ZeroReturnError exception
  base module >v0.17
   BUFFER_SIZE constant >v0.17 -all
   CONNECT_ERR constant >v0.17
   CONNECT_SUCCESS constant >v0.17
   GreenSocket class >v0.17
    accept method >v0.17
    act_non_blocking instance_attribute >v0.17
    bind instance_attribute >v0.17
    close instance_attribute >v0.17
    connect method >v0.17
    connect_ex method >v0.17
    dup method >v0.17
    fd attribute >v0.17
    fileno instance_attribute >v0.17
    getsockname instance_attribute >v0.17
    getsockopt instance_attribute >v0.17
    gettimeout method >v0.17
    listen instance_attribute >v0.17
    makeGreenFile method >v0.17 ?v0.17
    makefile method >v0.17
    recv method >v0.17
    recv_into method >v0.17
    recvfrom method >v0.17
    recvfrom_into method >v0.17
    send method >v0.17
    sendall method >v0.17
    sendto method >v0.17
    setblocking method >v0.17
    setsockopt instance_attribute >v0.17
    settimeout method >v0.17
    shutdown instance_attribute >v0.17
   IOClosed exception >v0.17 =eventlet.hubs.IOClosed -all
   SOCKET_BLOCKING constant >v0.17
   SOCKET_CLOSED constant >v0.17
   SSL class >v0.17
    SysCallError exception >v0.17
    WantReadError exception >v0.17
    WantWriteError exception >v0.17
    ZeroReturnError exception >v0.17
   get_errno function >v0.17 =eventlet.support.get_errno -all
   greenpipe_doc constant >v0.17 -all
   notify_opened function >v0.17 =eventlet.hubs.notify_opened -all
   set_nonblocking function >v0.17
   shutdown_safe function >v0.17
   socket_accept function >v0.17 -all
   socket_checkerr function >v0.17 -all
   socket_connect function >v0.17 -all
   socket_timeout alias >v0.21.0 !socket.timeout
   trampoline function >v0.17 =eventlet.hubs.trampoline -all
  get_errno function <v0.16.1 =eventlet.support.get_errno -all
  notify_close function >v0.15.1 <v0.16.1 =eventlet.hubs.notify_close -all
  notify_opened function >v0.15.1 <v0.16.1 =eventlet.hubs.notify_opened -all
  py2 module >v0.17 <v0.34.3
   GreenPipe class >v0.17 <v0.34.3
    close method >v0.17 <v0.34.3
    isatty method >v0.17 <v0.34.3
    name property >v0.17 <v0.34.3
    seek method >v0.17 <v0.34.3
    softspace instance_attribute >v0.17 <v0.34.3
    tell method >v0.17 <v0.34.3
    truncate method >v0.17 <v0.34.3
   IOClosed exception >v0.17 <v0.34.3 =eventlet.hubs.IOClosed -all
   SOCKET_BLOCKING constant >v0.17 <v0.34.3 =eventlet.greenio.base.SOCKET_BLOCKING -all
   get_errno function >v0.17 <v0.34.3 =eventlet.support.get_errno -all
   greenpipe_doc constant >v0.17 <v0.34.3 =eventlet.greenio.base.greenpipe_doc -all
   notify_close function >v0.17 <v0.34.3 =eventlet.hubs.notify_close -all
   notify_opened function >v0.17 <v0.34.3 =eventlet.hubs.notify_opened -all
   set_nonblocking function >v0.17 <v0.34.3 =eventlet.greenio.base.set_nonblocking -all
   trampoline function >v0.17 <v0.34.3 =eventlet.hubs.trampoline -all
  py3 module >v0.17
   GreenFileIO class >v0.17 -all
    close method >v0.17
    closed property >v0.17
    fileno method >v0.17
    isatty method >v0.17
    read method >v0.17
    readable method >v0.17
    readall method >v0.18.0
    readinto method >v0.17
    seek method >v0.17
    seekable method >v0.17
    truncate method >v0.17
    writable method >v0.17
    write method >v0.17
   GreenPipe function >v0.17
   IOClosed exception >v0.17 =eventlet.hubs.IOClosed -all
   SOCKET_BLOCKING constant >v0.17 =eventlet.greenio.base.SOCKET_BLOCKING -all
   get_errno function >v0.17 =eventlet.support.get_errno -all
   greenpipe_doc constant >v0.17 =eventlet.greenio.base.greenpipe_doc -all
   notify_close function >v0.17 =eventlet.hubs.notify_close -all
   notify_opened function >v0.17 =eventlet.hubs.notify_opened -all
   set_nonblocking function >v0.17 =eventlet.greenio.base.set_nonblocking -all
   trampoline function >v0.17 =eventlet.hubs.trampoline -all
  set_nonblocking function =eventlet.greenio.base.set_nonblocking
  shutdown_safe function =eventlet.greenio.base.shutdown_safe
  socket_accept function <v0.16.1 -all
  socket_checkerr function <v0.16.1 -all
  socket_connect function <v0.16.1 -all
  socket_timeout constant >v0.21.0 <v0.32.0 =eventlet.greenio.base.socket_timeout
  trampoline function <v0.16.1 =eventlet.hubs.trampoline -all
 greenpool module
  DEBUG constant -all
  GreenMap class -all
   done_spawning method >v0.25.0
   next method
   waiters instance_attribute
  GreenPile class
   counter instance_attribute
   next method
   pool instance_attribute
   spawn method
   used instance_attribute <v0.24.1
   waiters instance_attribute
  GreenPool class
   coroutines_running instance_attribute
   free method
   imap method
   no_coros_running instance_attribute
   resize method
   running method
   sem instance_attribute
   size instance_attribute
   spawn method
   spawn_n method
   starmap method
   waitall method
   waiting method
  return_stop_iteration function <v0.24.1 -all
 greenthread module
  GreenThread class
   cancel method
   kill method
   link method
   main method
   unlink method >v0.15
   wait method
  TimeoutError exception =eventlet.timeout.Timeout -all ?v0.21.0
  call_after function =eventlet.greenthread.call_after_local -all ?v0.9.16
  call_after_global function -all ?v0.9.16
  call_after_local function -all ?v0.9.16
  cancel function -all
  exc_after function -all ?v0.9.16
  getcurrent alias !greenlet.getcurrent
  kill function
  sleep function
  spawn function
  spawn_after function
  spawn_after_local function
  spawn_n function
  with_timeout function =eventlet.timeout.with_timeout -all ?v0.21.0
 hubs package
  HubError exception >v0.25.0 -all
  IOClosed exception >v0.15.1 -all
  asyncio module >v0.35.0
   Hub class >v0.35.0
    add method >v0.35.0
    add_timer method >v0.35.0
    loop instance_attribute >v0.35.0 <0.40.4
    remove method >v0.35.0
    remove_descriptor method >v0.35.0
    run method >v0.35.0
    sleep_event instance_attribute >v0.35.0 <0.40.4
   concurrent_imported constant >0.36.0 <0.38.0
   is_available function >v0.35.0
   original function >0.36.0 <0.38.1 =eventlet.patcher.original
  builtin_hub_modules constant >v0.25.0 -all
  builtin_hub_names constant >v0.25.0 -all
  epolls module
   BaseHub class <v0.24.1 =eventlet.hubs.hub.BaseHub
   Hub class
    add method
    do_poll method
    modify instance_attribute <v0.23.0
    poll instance_attribute
   READ constant <v0.24.1 =eventlet.hubs.hub.READ
   WRITE constant <v0.24.1 =eventlet.hubs.hub.WRITE
   epoll alias <v0.24.1 !select.epoll
   get_errno function >v0.9.17 <v0.24.1 =eventlet.support.get_errno
   is_available function >v0.25.0
  get_default_hub function
  get_hub function
  hub module
   BaseHub class
    READ attribute
    SYSTEM_EXCEPTIONS attribute
    WRITE attribute
    abort method
    add method
    add_timer method
    block_detect_post method
    block_detect_pre method
    clock instance_attribute
    close_one method >v0.15.1
    closed instance_attribute >v0.15.1
    debug_blocking instance_attribute
    debug_blocking_resolution instance_attribute
    debug_exceptions instance_attribute
    default_sleep method
    ensure_greenlet method >v0.10
    fire_timers method
    get_readers method
    get_timers_count method
    get_writers method
    greenlet instance_attribute
    lclass instance_attribute
    listeners instance_attribute
    mark_as_reopened method >v0.15.1
    next_timers instance_attribute
    notify_close method >v0.15.1
    prepare_timers method
    remove method
    remove_descriptor method
    run method
    running instance_attribute
    schedule_call_global method
    schedule_call_local method
    secondaries instance_attribute
    set_debug_listeners method
    set_timer_exceptions method
    sleep_until method
    squelch_exception method
    squelch_generic_exception method
    squelch_timer_exception method
    stopping instance_attribute
    switch method
    timer_canceled method
    timers instance_attribute
    timers_canceled instance_attribute
    wait method
   DebugListener class
    greenlet instance_attribute
    where_called instance_attribute
   FdListener class
    cb instance_attribute
    defang method >v0.15.1
    evtype instance_attribute
    fileno instance_attribute
    greenlet instance_attribute >v0.15.1
    mark_as_closed instance_attribute >v0.15.1
    spent instance_attribute >v0.15.1
    tb instance_attribute >v0.15.1
   IOClosed exception >v0.15.1 <v0.24.1 =eventlet.hubs.IOClosed
   READ constant
   WRITE constant
   alarm_handler function
   alarm_itimer function
   arm_alarm function !signal.setitimer
   clear_sys_exc_info function <v0.33.3 =eventlet.support.clear_sys_exc_info
   closed_callback function >v0.15.1
   g_prevent_multiple_readers constant
   noop constant
  kqueue module >v0.13
   BaseHub class >v0.13 <v0.24.1 =eventlet.hubs.hub.BaseHub
   FILTERS constant >v0.13 <v0.24.1
   Hub class >v0.13
    FILTERS instance_attribute >v0.25.0
    MAX_EVENTS attribute >v0.13
    add method >v0.13
    remove method >v0.13
    remove_descriptor method >v0.13
    wait method >v0.13
   READ constant >v0.13 <v0.24.1 =eventlet.hubs.hub.READ
   WRITE constant >v0.13 <v0.24.1 =eventlet.hubs.hub.WRITE
   clear_sys_exc_info function >v0.13 <v0.20.1 =eventlet.support.clear_sys_exc_info
   get_errno function >v0.13 <v0.15.1 =eventlet.support.get_errno
   is_available function >v0.25.0
   noop constant >v0.13 <v0.24.1 =eventlet.hubs.hub.noop
   sleep alias >v0.13 <v0.20.1 !time.sleep
  notify_close function >v0.15.1 -all
  notify_opened function >v0.15.1 -all
  pkg_resources constant >v0.13 <v0.15.2 -all
  poll module
   BaseHub class <v0.24.1 =eventlet.hubs.hub.BaseHub
   EXC_MASK constant <v0.24.1
   Hub class
    EXC_MASK instance_attribute >v0.25.0
    READ_MASK instance_attribute >v0.25.0
    WRITE_MASK instance_attribute >v0.25.0
    add method
    do_poll method
    modify instance_attribute <v0.23.0
    poll instance_attribute
    register method
    remove method
    remove_descriptor method
    wait method
   READ constant <v0.24.1 =eventlet.hubs.hub.READ
   READ_MASK constant <v0.24.1
   WRITE constant <v0.24.1 =eventlet.hubs.hub.WRITE
   WRITE_MASK constant <v0.24.1 !select.POLLOUT
   alarm_handler function <v0.15.1 =eventlet.hubs.hub.alarm_handler
   clear_sys_exc_info function <v0.24.1 =eventlet.support.clear_sys_exc_info
   get_errno function <v0.24.1 =eventlet.support.get_errno
   is_available function >v0.25.0
   noop constant <v0.24.1 =eventlet.hubs.hub.noop
   sleep alias <v0.20.1 !time.sleep
  pyevent module ?v0.30.0
   BaseHub class <v0.33.3 =eventlet.hubs.hub.BaseHub
   FdListener class <v0.15.1 =eventlet.hubs.hub.FdListener
   Hub class <v0.33.3 ?v0.30.0
    SYSTEM_EXCEPTIONS attribute <v0.33.3 ?v0.30.0
    abort method <v0.33.3 ?v0.30.0
    add method <v0.33.3 ?v0.30.0
    dispatch method <v0.33.3 ?v0.30.0
    events_to_add instance_attribute <v0.33.3 ?v0.30.0
    remove method <v0.33.3 ?v0.30.0
    remove_descriptor method <v0.33.3 ?v0.30.0
    run method <v0.33.3 ?v0.30.0
    running property <v0.33.3 ?v0.30.0
    schedule_call method <v0.33.3 ?v0.30.0
    schedule_call_global method <v0.33.3 ?v0.30.0
    schedule_call_local method <v0.33.3 ?v0.30.0
    signal method <v0.33.3 ?v0.30.0
    signal_exc_info instance_attribute <v0.33.3 ?v0.30.0
   READ constant <v0.33.3 =eventlet.hubs.hub.READ
   WRITE constant <v0.33.3 =eventlet.hubs.hub.WRITE
   event constant >v0.25.0 <v0.33.3
   event_wrapper class <v0.33.3
    cancel method <v0.33.3
    impl instance_attribute <v0.33.3
    pending property <v0.33.3
    seconds instance_attribute <v0.33.3
   is_available function >v0.25.0 <v0.33.3
  selects module
   BAD_SOCK constant
   BaseHub class <v0.24.1 =eventlet.hubs.hub.BaseHub
   Hub class
    wait method
   READ constant <v0.24.1 =eventlet.hubs.hub.READ
   WRITE constant <v0.24.1 =eventlet.hubs.hub.WRITE
   clear_sys_exc_info function <v0.24.1 =eventlet.support.clear_sys_exc_info
   get_errno function <v0.24.1 =eventlet.support.get_errno
   is_available function >v0.25.0
   noop constant <v0.24.1 =eventlet.hubs.hub.noop
  timer module
   LocalTimer class
    cancel method
    greenlet instance_attribute
    pending property
   Timer class
    called instance_attribute
    cancel method
    copy method
    pending property
    schedule method
    seconds instance_attribute
    tpl instance_attribute
    traceback instance_attribute
   get_hub function <v0.24.1 =eventlet.hubs.get_hub
  trampoline function
  twistedr module <v0.15.2
   BaseTwistedHub class <v0.15.2
    READ attribute <v0.15.2
    WRITE attribute <v0.15.2
    abort method <v0.15.2
    add method <v0.15.2
    get_readers method <v0.15.2
    get_timers_count method <v0.15.2
    get_writers method <v0.15.2
    greenlet instance_attribute <v0.15.2
    remove method <v0.15.2
    running property <v0.15.2
    schedule_call method <v0.15.2
    schedule_call_global method <v0.15.2
    schedule_call_local method <v0.15.2
    stop method <v0.15.2
    switch method <v0.15.2
    uses_twisted_reactor attribute <v0.15.2
   DaemonicThread class <v0.15.2
   DelayedCall class <v0.15.2
    cancel method <v0.15.2
   FdListener class <v0.15.2 =eventlet.hubs.hub.FdListener
   Hub class <v0.15.2 =eventlet.hubs.twistedr.TwistedHub
   LocalDelayedCall class <v0.15.2
    cancelled property <v0.15.2
    greenlet instance_attribute <v0.15.2
   READ constant <v0.15.2 =eventlet.hubs.hub.READ
   TwistedHub class <v0.15.2
    installSignalHandlers attribute <v0.15.2
    mainLoop method <v0.15.2
    run method <v0.15.2
    state attribute <v0.15.2
    switch method <v0.15.2
   WRITE constant <v0.15.2 =eventlet.hubs.hub.WRITE
   callLater function <v0.15.2
   make_twisted_threadpool_daemonic function <v0.15.2
   socket_rwdescriptor class <v0.15.2
    connectionLost method <v0.15.2
    disconnected attribute <v0.15.2
    doRead method <v0.15.2
    doWrite method <v0.15.2
    fileno instance_attribute <v0.15.2
    logPrefix method <v0.15.2
    logstr attribute <v0.15.2
  use_hub function
 import_patched function =eventlet.patcher.import_patched
 is_timeout function >v0.21.0 =eventlet.timeout.is_timeout
 kill function =eventlet.greenthread.kill
 listen function =eventlet.convenience.listen
 lock module >v0.33.0
  Lock class >v0.33.0
   release method >v0.33.0
  Semaphore class >v0.33.0 =eventlet.semaphore.Semaphore
 monkey_patch function =eventlet.patcher.monkey_patch
 patcher module
  SysModulesSaver class -all
   restore method
   save method
  already_patched constant -all
  import_patched function
  inject function
  is_monkey_patched function
  monkey_patch function
  original function -all
  patch_function function -all
  register_at_fork constant >v0.29.1 -all
  slurp_properties function -all
 pool module <v0.15.2 ?v0.9.16
  Pool class <v0.15.2 ?v0.9.16
   current_size property <v0.15.2 ?v0.9.16
   execute method <v0.15.2 ?v0.9.16
   execute_async method <v0.15.2 ?v0.9.16
   free method <v0.15.2 ?v0.9.16
   generate_results method <v0.15.2 ?v0.9.16
   killall method <v0.15.2 ?v0.9.16
   launch_all method <v0.15.2 ?v0.9.16
   max_size instance_attribute <v0.15.2 ?v0.9.16
   process_all method <v0.15.2 ?v0.9.16
   procs instance_attribute <v0.15.2 ?v0.9.16
   resize method <v0.15.2 ?v0.9.16
   results instance_attribute <v0.15.2 ?v0.9.16
   sem instance_attribute <v0.15.2 ?v0.9.16
   wait method <v0.15.2 ?v0.9.16
   wait_all method <v0.15.2 ?v0.9.16
   waitall method <v0.15.2 ?v0.9.16
   waiting method <v0.15.2 ?v0.9.16
  Semaphore class <v0.15.2 =eventlet.semaphore.Semaphore ?v0.9.16
 pools module
  Pool class
   channel instance_attribute
   create method
   current_size instance_attribute
   free method
   free_items instance_attribute
   get method
   item method
   max_size instance_attribute
   min_size instance_attribute
   order_as_stack instance_attribute
   put method
   resize method
   waiting method
  Token class -all
  TokenPool class
   create method
  item_impl constant <v0.14 -all
 proc module <v0.15.2 ?v0.9.16
  Link class <v0.15.2 ?v0.9.16
   cancel method <v0.15.2 ?v0.9.16
   listener instance_attribute <v0.15.2 ?v0.9.16
  LinkToCallable class <v0.15.2 -all ?v0.9.16
  LinkToEvent class <v0.15.2 -all ?v0.9.16
  LinkToGreenlet class <v0.15.2 -all ?v0.9.16
  LinkedCompleted exception <v0.15.2 ?v0.9.16
   msg attribute <v0.15.2 ?v0.9.16
  LinkedExited exception <v0.15.2 ?v0.9.16
   msg attribute <v0.15.2 ?v0.9.16
   name instance_attribute <v0.15.2 ?v0.9.16
  LinkedFailed exception <v0.15.2 ?v0.9.16
   msg attribute <v0.15.2 ?v0.9.16
  LinkedKilled exception <v0.15.2 ?v0.9.16
   msg attribute <v0.15.2 ?v0.9.16
  NotUsed class <v0.15.2 -all ?v0.9.16
  Pool class <v0.15.2 -all ?v0.9.16
   allocate method <v0.15.2 ?v0.9.16
   linkable_class attribute <v0.15.2 ?v0.9.16
   semaphore instance_attribute <v0.15.2 ?v0.9.16
  Proc class <v0.15.2 ?v0.9.16
   dead property <v0.15.2 ?v0.9.16
   greenlet instance_attribute <v0.15.2 ?v0.9.16
   kill method <v0.15.2 ?v0.9.16
   run method <v0.15.2 ?v0.9.16
   spawn classmethod <v0.15.2 ?v0.9.16
   throw method <v0.15.2 ?v0.9.16
  ProcExit exception <v0.15.2 ?v0.9.16
  RunningProcSet class <v0.15.2 -all ?v0.9.16
   add method <v0.15.2 ?v0.9.16
   killall method <v0.15.2 ?v0.9.16
   procs instance_attribute <v0.15.2 ?v0.9.16
   spawn method <v0.15.2 ?v0.9.16
   waitall method <v0.15.2 ?v0.9.16
  Source class <v0.15.2 ?v0.9.16
   exc_info method <v0.15.2 ?v0.9.16
   getLink staticmethod <v0.15.2 ?v0.9.16
   has_exception method <v0.15.2 ?v0.9.16
   has_value method <v0.15.2 ?v0.9.16
   link method <v0.15.2 ?v0.9.16
   link_exception method <v0.15.2 ?v0.9.16
   link_value method <v0.15.2 ?v0.9.16
   name instance_attribute <v0.15.2 ?v0.9.16
   ready method <v0.15.2 ?v0.9.16
   send method <v0.15.2 ?v0.9.16
   send_exception method <v0.15.2 ?v0.9.16
   unlink method <v0.15.2 ?v0.9.16
   value instance_attribute <v0.15.2 ?v0.9.16
   wait method <v0.15.2 ?v0.9.16
  Waiter class <v0.15.2 -all ?v0.9.16
   greenlet instance_attribute <v0.15.2 ?v0.9.16
   send method <v0.15.2 ?v0.9.16
   send_exception method <v0.15.2 ?v0.9.16
   wait method <v0.15.2 ?v0.9.16
  decorate_send class <v0.15.2 -all ?v0.9.16
   send method <v0.15.2 ?v0.9.16
  getLinkedFailed function <v0.15.2 -all ?v0.9.16
  killall function <v0.15.2 ?v0.9.16
  spawn classmethod <v0.15.2 =eventlet.proc.Proc.spawn ?v0.9.16
  spawn_greenlet function <v0.15.2 -all ?v0.9.16
  spawn_link function <v0.15.2 ?v0.9.16
  spawn_link_exception function <v0.15.2 ?v0.9.16
  spawn_link_value function <v0.15.2 ?v0.9.16
  waitall function <v0.15.2 ?v0.9.16
  wrap_errors class <v0.15.2 -all ?v0.9.16
   errors instance_attribute <v0.15.2 ?v0.9.16
   func instance_attribute <v0.15.2 ?v0.9.16
 processes module <v0.15.2 ?v0.9.16
  DeadProcess exception <v0.15.2 ?v0.9.16
  Process class <v0.15.2 ?v0.9.16
   args instance_attribute <v0.15.2 ?v0.9.16
   close method <v0.15.2 ?v0.9.16
   close_stdin method <v0.15.2 ?v0.9.16
   command instance_attribute <v0.15.2 ?v0.9.16
   dead_callback method <v0.15.2 ?v0.9.16
   flush method <v0.15.2 ?v0.9.16
   getpid method <v0.15.2 ?v0.9.16
   kill method <v0.15.2 ?v0.9.16
   makefile method <v0.15.2 ?v0.9.16
   process_number attribute <v0.15.2 ?v0.9.16
   read method <v0.15.2 ?v0.9.16
   run method <v0.15.2 ?v0.9.16
   wait method <v0.15.2 ?v0.9.16
   write method <v0.15.2 ?v0.9.16
  ProcessPool class <v0.15.2 ?v0.9.16
   args instance_attribute <v0.15.2 ?v0.9.16
   command instance_attribute <v0.15.2 ?v0.9.16
   create method <v0.15.2 ?v0.9.16
   put method <v0.15.2 ?v0.9.16
  cooperative_wait function <v0.15.2 ?v0.9.16
 queue module
  Empty alias !queue.Empty
  Event class =eventlet.event.Event -all
  Full alias !queue.Full
  ItemWaiter class -all
   block instance_attribute >v0.24.0
   item instance_attribute
  LifoQueue class
  LightQueue class
   empty method
   full method
   get method
   get_nowait method
   getters instance_attribute
   getting method
   maxsize instance_attribute
   put method
   put_nowait method
   putters instance_attribute
   putting method
   qsize method
   resize method
  PriorityQueue class
  Queue class
   join method
   task_done method
   unfinished_tasks instance_attribute
  Timeout exception =eventlet.timeout.Timeout -all
  Waiter class -all
   greenlet instance_attribute
   switch method
   throw method
   wait method
   waiting property
  get_hub function =eventlet.hubs.get_hub -all
 saranwrap module <v0.14 ?v0.9.16
  BadRequest exception <v0.14 ?v0.9.16
  BadResponse exception <v0.14 ?v0.9.16
  CallableProxy class <v0.14 ?v0.9.16
  ChildProcess class <v0.14 ?v0.9.16
   make_request method <v0.14 ?v0.9.16
  DeadProcess exception <v0.14 =eventlet.processes.DeadProcess ?v0.9.16
  ObjectProxy class <v0.14 ?v0.9.16
  Process class <v0.14 =eventlet.processes.Process ?v0.9.16
  Proxy class <v0.14 ?v0.9.16
  Request class <v0.14 ?v0.9.16
   action method <v0.14 ?v0.9.16
   get method <v0.14 ?v0.9.16
  Server class <v0.14 ?v0.9.16
   handle_call method <v0.14 ?v0.9.16
   handle_copy method <v0.14 ?v0.9.16
   handle_del method <v0.14 ?v0.9.16
   handle_eq method <v0.14 ?v0.9.16
   handle_getattr method <v0.14 ?v0.9.16
   handle_getitem method <v0.14 ?v0.9.16
   handle_nonzero method <v0.14 ?v0.9.16
   handle_setattr method <v0.14 ?v0.9.16
   handle_setitem method <v0.14 ?v0.9.16
   handle_status method <v0.14 ?v0.9.16
   handle_type method <v0.14 ?v0.9.16
   is_value method <v0.14 ?v0.9.16
   loop method <v0.14 ?v0.9.16
   respond method <v0.14 ?v0.9.16
   write_exception method <v0.14 ?v0.9.16
  UnrecoverableError exception <v0.14 ?v0.9.16
  err_string function <v0.14 ?v0.9.16
  getpid function <v0.14 ?v0.9.16
  main function <v0.14 ?v0.9.16
  named function <v0.14 ?v0.9.16
  print_string function <v0.14 ?v0.9.16
  proxied_type function <v0.14 ?v0.9.16
  pythonpath_sync function <v0.14 ?v0.9.16
  raise_an_unpicklable_error function <v0.14 ?v0.9.16
  raise_standard_error function <v0.14 ?v0.9.16
  status function <v0.14 ?v0.9.16
  wrap function <v0.14 ?v0.9.16
  wrap_module function <v0.14 ?v0.9.16
 semaphore module
  BoundedSemaphore class
   original_counter instance_attribute
   release method
  CappedSemaphore class
   acquire method
   balance property
   bounded method
   locked method
   lower_bound instance_attribute
   release method
   upper_bound instance_attribute
  Semaphore class
   acquire method
   balance property
   bounded method
   counter instance_attribute
   locked method
   release method
  Timeout exception >v0.13 <v0.20.0 =eventlet.timeout.Timeout
 serve function =eventlet.convenience.serve
 sleep function =eventlet.greenthread.sleep
 spawn function =eventlet.greenthread.spawn
 spawn_after function =eventlet.greenthread.spawn_after
 spawn_n function =eventlet.greenthread.spawn_n
 support package
  PY33 constant >v0.16
  bytes_to_str function >v0.16
  capture_stderr function >v0.16 <v0.22.1
  clear_sys_exc_info function <v0.33.3
  dns package >v0.20.0 <v0.23.0
   dnssec module >v0.20.0 <v0.23.0
   e164 module >v0.20.0 <v0.23.0
   edns module >v0.20.0 <v0.23.0
   entropy module >v0.20.0 <v0.23.0
   exception module >v0.20.0 <v0.23.0
   flags module >v0.20.0 <v0.23.0
   grange module >v0.20.0 <v0.23.0
   hash module >v0.20.0 <v0.23.0
   inet module >v0.20.0 <v0.23.0
   ipv4 module >v0.20.0 <v0.23.0
   ipv6 module >v0.20.0 <v0.23.0
   message module >v0.20.0 <v0.23.0
   name module >v0.20.0 <v0.23.0
   namedict module >v0.20.0 <v0.23.0
   node module >v0.20.0 <v0.23.0
   opcode module >v0.20.0 <v0.23.0
   query module >v0.20.0 <v0.23.0
   rcode module >v0.20.0 <v0.23.0
   rdata module >v0.20.0 <v0.23.0
   rdataclass module >v0.20.0 <v0.23.0
   rdataset module >v0.20.0 <v0.23.0
   rdatatype module >v0.20.0 <v0.23.0
   rdtypes package >v0.20.0 <v0.23.0
   renderer module >v0.20.0 <v0.23.0
   resolver module >v0.20.0 <v0.23.0
   reversename module >v0.20.0 <v0.23.0
   rrset module >v0.20.0 <v0.23.0
   set module >v0.20.0 <v0.23.0
   tokenizer module >v0.20.0 <v0.23.0
   tsig module >v0.20.0 <v0.23.0
   tsigkeyring module >v0.20.0 <v0.23.0
   ttl module >v0.20.0 <v0.23.0
   update module >v0.20.0 <v0.23.0
   version module >v0.20.0 <v0.23.0
   wiredata module >v0.20.0 <v0.23.0
   zone module >v0.20.0 <v0.23.0
  get_errno function
  greendns module
   DNS_QUERY_TIMEOUT constant
   EAI_EAGAIN_ERROR constant >v0.17
   EAI_NODATA_ERROR constant >v0.17 =eventlet.support.greendns.EAI_NONAME_ERROR
   EAI_NONAME_ERROR constant >v0.17
   FakeAnswer class <v0.16.1
    expiration attribute <v0.16.1
   FakeRecord class <v0.16.1
   HOSTS_TTL constant >v0.17
   HostsAnswer class >v0.17
    canonical_name instance_attribute >v0.17
    expiration instance_attribute >v0.17
    qname instance_attribute >v0.17
    rdclass instance_attribute >v0.17
    rdtype instance_attribute >v0.17
    response instance_attribute >v0.17
    rrset instance_attribute >v0.17
   HostsResolver class >v0.17
    LINES_RE attribute >v0.22.0
    fname instance_attribute >v0.17
    getaliases method >v0.17
    interval instance_attribute >v0.17
    query method >v0.17
   ResolverProxy class
    clear method
    getaliases method >v0.17
    query method
   compute_expiration function >v0.32.0
   getaddrinfo function
   getaliases function
   gethostbyname function
   gethostbyname_ex function
   getnameinfo function
   is_ip_addr function >v0.17
   is_ipv4_addr function
   is_ipv6_addr function >v0.17
   reset function
   resolve function
   resolve_cname function >v0.17
   resolver constant
   tcp function
   udp function
  greenlets module
   GreenletExit alias !greenlet.GreenletExit
   getcurrent alias !greenlet.getcurrent
   greenlet alias !greenlet.greenlet
   preserves_excinfo constant >v0.13 <v0.33.3
  monotonic module >v0.21.0 <v0.23.0
  psycopg2_patcher module
   eventlet_wait_callback function
   make_psycopg_green function
   trampoline function <v0.22.1 =eventlet.hubs.trampoline
  pylib module
   emulate function
  safe_writelines function >v0.18.2 <v0.18.2
  six module >v0.15 <v0.23.0
  stacklesspypys module
   emulate function
  stacklesss module
   FirstSwitch class
    gr instance_attribute
   GreenletExit exception
   caller constant
   coro_args constant
   emulate function
   getcurrent function
   greenlet class
    dead instance_attribute
    parent instance_attribute
    run method
    switch method
   tasklet_to_greenlet constant
  wrap_deprecated function >v0.21.0
  writeall function >v0.18.2 <v0.18.2
 timeout module
  Timeout exception
   cancel method
   exception instance_attribute
   is_timeout property >v0.21.0
   pending property
   seconds instance_attribute
   start method
   timer instance_attribute
  get_hub function =eventlet.hubs.get_hub -all
  is_timeout function >v0.21.0
  with_timeout function
  wrap_is_timeout function >v0.21.0
 tpool module
  EXC_CLASSES constant -all
  Empty alias !queue.Empty -all
  Proxy class
   next method
  QUIET constant -all
  Queue alias !queue.Queue -all
  SYS_EXCS constant -all
  execute function
  killall function
  proxy_call function -all
  set_num_threads function >v0.10
  setup function -all
  tpool_trampoline function -all
  tworker function -all
 twistedutil package <v0.15.2
  block_on function <v0.15.2
  callInGreenThread function <v0.15.2
  deferToGreenThread function <v0.15.2
  get_hub function <v0.15.2 =eventlet.hubs.get_hub
  join_reactor module <v0.15.2
   BaseTwistedHub class <v0.15.2 =eventlet.hubs.twistedr.BaseTwistedHub
   hub constant <v0.15.2
   use_hub function <v0.15.2 =eventlet.hubs.use_hub
  protocol module <v0.15.2
   BaseEvent class <v0.15.2 =eventlet.event.Event
   Event class <v0.15.2
    send method <v0.15.2
    send_exception method <v0.15.2
   GreenClientCreator class <v0.15.2
    args instance_attribute <v0.15.2
    connectSRV method <v0.15.2
    connectSSL method <v0.15.2
    connectTCP method <v0.15.2
    connectTLS method <v0.15.2
    connectUNIX method <v0.15.2
    gtransport_class attribute <v0.15.2
    kwargs instance_attribute <v0.15.2
    reactor instance_attribute <v0.15.2
   GreenInstanceFactory class <v0.15.2
    buildProtocol method <v0.15.2
    clientConnectionFailed method <v0.15.2
    event instance_attribute <v0.15.2
    instance instance_attribute <v0.15.2
   GreenTransport class <v0.15.2
    next method <v0.15.2
    protocol_class attribute <v0.15.2
    read method <v0.15.2
    recv method <v0.15.2
   GreenTransportBase class <v0.15.2
    build_protocol method <v0.15.2
    loseConnection method <v0.15.2
    pauseProducing method <v0.15.2
    resumeProducing method <v0.15.2
    transportBufferSize attribute <v0.15.2
    write method <v0.15.2
   Producer2Event class <v0.15.2
    event instance_attribute <v0.15.2
    resumeProducing method <v0.15.2
    stopProducing method <v0.15.2
   Protocol class <v0.15.2
    connectionLost method <v0.15.2
    connectionMade method <v0.15.2
    dataReceived method <v0.15.2
   Queue class <v0.15.2 =eventlet.coros.Queue ?v0.9.16
   SimpleSpawnFactory class <v0.15.2
    args instance_attribute <v0.15.2
    buildProtocol method <v0.15.2
    exc_handler method <v0.15.2
    gtransport_class attribute <v0.15.2
    handler instance_attribute <v0.15.2
    kwargs instance_attribute <v0.15.2
   SpawnFactory class <v0.15.2
    greenlets instance_attribute <v0.15.2
    waitall method <v0.15.2
   UnbufferedTransport class <v0.15.2
    next method <v0.15.2
    protocol_class attribute <v0.15.2
    read method <v0.15.2
    recv method <v0.15.2
   ValueQueue class <v0.15.2
    has_error method <v0.15.2
    send method <v0.15.2
    wait method <v0.15.2
  protocols package <v0.15.2
   basic module <v0.15.2
    GreenTransportBase class <v0.15.2 =eventlet.twistedutil.protocol.GreenTransportBase
    LineOnlyReceiver class <v0.15.2
     connectionLost method <v0.15.2
     connectionMade method <v0.15.2
     lineReceived method <v0.15.2
    LineOnlyReceiverTransport class <v0.15.2
     next method <v0.15.2
     protocol_class attribute <v0.15.2
     readline method <v0.15.2
     sendline method <v0.15.2
  spawn function <v0.15.2 =eventlet.greenthread.spawn
 util module <v0.15.2
  g_log function <v0.14 ?v0.9.16
  set_reuse_addr function <v0.15.2 ?v0.9.16
  socket_bind_and_listen function <v0.15.2 ?v0.9.16
  tcp_socket function <v0.15.2 ?v0.9.16
  wrap_pipes_with_coroutine_pipes function <v0.15.2 ?v0.9.16
  wrap_select_with_coroutine_select function <v0.15.2 ?v0.9.16
  wrap_socket_with_coroutine_socket function <v0.15.2 ?v0.9.16
  wrap_ssl function <v0.15.2 ?v0.15
  wrap_threading_local_with_coro_local function <v0.15.2 ?v0.9.16
 version_info constant <v0.33.3
 websocket module
  ACCEPTABLE_CLIENT_ERRORS constant -all
  BadRequest exception >v0.15 -all
   body instance_attribute >v0.15
   headers instance_attribute >v0.15
   status instance_attribute >v0.15
  ConnectionClosedError exception >v0.15 -all
  DEFAULT_MAX_FRAME_LENGTH constant >v0.31.0 -all
  FailedConnectionError exception >v0.15 -all
   message instance_attribute >v0.15
   status instance_attribute >v0.15
  PROTOCOL_GUID constant >v0.15 -all
  ProtocolError exception >v0.15 -all
  RFC6455WebSocket class >v0.15 -all
   Message class >v0.15
   UTF8Decoder class >v0.15
   client instance_attribute >v0.15
   close method >v0.15
   extensions instance_attribute >v0.22.0
   iterator instance_attribute >v0.15
   max_frame_length instance_attribute >v0.31.0
   protocol instance_attribute >v0.15
   send method >v0.15
   wait method >v0.15
  VALID_CLOSE_STATUS constant >v0.15 -all
  WebSocket class
   close method
   environ instance_attribute
   log instance_attribute >v0.22.0
   log_context instance_attribute >v0.22.0
   origin instance_attribute
   path instance_attribute
   protocol instance_attribute
   send method
   socket instance_attribute
   version instance_attribute
   wait method
   websocket_closed instance_attribute
  WebSocketWSGI class
   configured classmethod >v0.15
   handler instance_attribute
   max_frame_length instance_attribute >v0.31.0
   origin_checker instance_attribute >v0.15
   protocol_version instance_attribute
   support_legacy_versions instance_attribute >v0.15
   supported_protocols instance_attribute >v0.15
  get_errno function =eventlet.support.get_errno -all
  utf8validator constant >v0.15 -all
 with_timeout function =eventlet.timeout.with_timeout
 wrap_is_timeout function >v0.21.0 =eventlet.timeout.wrap_is_timeout
 wrap_ssl function =eventlet.convenience.wrap_ssl
 wsgi module
  ACCEPT_ERRNO constant -all
  ACCEPT_EXCEPTIONS constant -all
  ALREADY_HANDLED constant <v0.30.2 -all
  BAD_SOCK constant -all
  BROKEN_SOCK constant -all
  ChunkReadError exception >v0.18.0 -all
  DEFAULT_LOG_FORMAT constant -all
  DEFAULT_MAX_HTTP_VERSION constant -all
  DEFAULT_MAX_SIMULTANEOUS_REQUESTS constant -all
  FileObjectForHeaders class >v0.9.17 -all
   fp instance_attribute >v0.9.17
   readline method >v0.9.17
   total_header_size instance_attribute >v0.9.17
  HeaderLineTooLong exception >v0.9.17 -all
  HeadersTooLarge exception >v0.9.17 -all
  HttpProtocol class -all
   capitalize_response_headers attribute >v0.15
   client_address instance_attribute >v0.22.0
   conn_state instance_attribute >v0.22.0
   disable_nagle_algorithm attribute >v0.18.3 <v0.18.3
   finish method
   formalize_key_naming method >0.37.0
   get_client_address method >v0.20.0
   get_client_ip method <v0.19.0
   get_environ method
   handle method >v0.22.0
   handle_expect_100 method >v0.16
   handle_one_request method
   handle_one_response method
   minimum_chunk_size attribute
   protocol_version attribute
   reject_bad_requests attribute >v0.34.3
   request instance_attribute >v0.22.0
   server instance_attribute >v0.22.0
   setup method
   wbufsize attribute >v0.18.3
  Input class -all
   chunk_length instance_attribute
   chunked_input instance_attribute
   content_length instance_attribute
   discard method >v0.18.0
   get_socket method
   headers_sent instance_attribute >v0.25.0
   hundred_continue_headers instance_attribute >v0.15.2
   is_hundred_continue_response_sent instance_attribute >v0.16
   position instance_attribute
   read method
   readline method
   readlines method
   rfile instance_attribute
   send_hundred_continue_response method >v0.16
   set_hundred_continue_response_headers method >v0.15.2
   should_send_hundred_continue property >v0.33.0
   wfile instance_attribute
   wfile_line instance_attribute
  LoggerFileWrapper class >v0.17.2 -all
   debug method >v0.17.2
   error method >v0.18.0
   info method >v0.17.2
   log instance_attribute >v0.17.2
   write method >v0.17.2
  LoggerNull class >v0.21.0 -all
   debug method >v0.21.0
   error method >v0.21.0
   info method >v0.21.0
   write method >v0.21.0
  MAX_HEADER_LINE constant >v0.9.17 -all
  MAX_REQUEST_LINE constant -all
  MAX_TOTAL_HEADER_SIZE constant >v0.9.17 -all
  MINIMUM_CHUNK_SIZE constant -all
  RESPONSE_414 constant >v0.22.0 -all
  STATE_CLOSE constant >v0.22.0 -all
  STATE_IDLE constant >v0.22.0 -all
  STATE_REQUEST constant >v0.22.0 -all
  Server class -all
   address instance_attribute
   app instance_attribute
   capitalize_response_headers instance_attribute >v0.15
   debug instance_attribute
   environ instance_attribute
   get_environ method
   keepalive instance_attribute
   log instance_attribute
   log_format instance_attribute
   log_message method
   log_output instance_attribute >v0.9.17
   log_x_forwarded_for instance_attribute
   max_http_version instance_attribute
   minimum_chunk_size instance_attribute >v0.13
   outstanding_requests instance_attribute
   pid instance_attribute
   process_request method
   protocol instance_attribute
   socket instance_attribute
   socket_timeout instance_attribute >v0.14
   url_length_limit instance_attribute >v0.9.17
  WSGI_LOCAL constant >v0.30.3 -all
  addr_to_host_port function >v0.20.0 -all
  encode_dance function >v0.23.0 <v0.24.1 -all
  format_date_time function
  get_errno function <v0.15.1 =eventlet.support.get_errno -all
  get_logger function >v0.17.2 -all
  is_accepting constant >v0.16 -all
  local class >v0.30.3 =eventlet.corolocal.local -all
  new function >v0.15.1 <0.38.2 -all
  safe_writelines function >v0.18.2 <v0.18.2 =eventlet.support.safe_writelines -all
  server function
  socket_repr function >v0.18.0 -all
  writeall function >v0.18.2 <v0.18.2 =eventlet.support.writeall -all
 zipkin package >v0.21.0
  api module >v0.21.0
   SERVER_SEND constant >v0.21.0 =eventlet.zipkin._thrift.zipkinCore.constants.SERVER_SEND
   TraceData class >v0.21.0
    END_ANNOTATION attribute >v0.21.0
    add_annotation method >v0.21.0
    add_binary_annotation method >v0.21.0
    annotations instance_attribute >v0.21.0
    bannotations instance_attribute >v0.21.0
    endpoint instance_attribute >v0.21.0
    flush method >v0.21.0
    name instance_attribute >v0.21.0
    parent_id instance_attribute >v0.21.0
    sampled instance_attribute >v0.21.0
    span_id instance_attribute >v0.21.0
    trace_id instance_attribute >v0.21.0
   ZipkinDataBuilder class >v0.21.0
    build_annotation staticmethod >v0.21.0
    build_binary_annotation staticmethod >v0.21.0
    build_endpoint staticmethod >v0.21.0
    build_span staticmethod >v0.21.0
   client constant >v0.21.0
   generate_span_id function >v0.21.0
   generate_trace_id function >v0.21.0
   get_trace_data function >v0.21.0
   init_trace_data function >v0.21.0
   is_sample function >v0.21.0
   is_tracing function >v0.21.0
   put_annotation function >v0.21.0
   put_key_value function >v0.21.0
   set_trace_data function >v0.21.0
  client module >v0.21.0
   CATEGORY constant >v0.21.0
   GreenPile class >v0.21.0 =eventlet.greenpool.GreenPile
   ZipkinClient class >v0.21.0
    close method >v0.21.0
    host instance_attribute >v0.21.0
    pile instance_attribute >v0.21.0
    port instance_attribute >v0.21.0
    send_to_collector method >v0.21.0
  greenthread module >v0.21.0
   patch function >v0.21.0
   unpatch function >v0.21.0
  http module >v0.21.0
   HDR_PARENT_SPAN_ID constant >v0.21.0
   HDR_SAMPLED constant >v0.21.0
   HDR_SPAN_ID constant >v0.21.0
   HDR_TRACE_ID constant >v0.21.0
   hex_str function >v0.21.0
   patch function >v0.21.0
   unpatch function >v0.21.0
  log module >v0.21.0
   patch function >v0.21.0
   unpatch function >v0.21.0
  patcher module >v0.21.0
   ZipkinClient class >v0.21.0 =eventlet.zipkin.client.ZipkinClient
   disable_trace_patch function >v0.21.0
   enable_trace_patch function >v0.21.0
  wsgi module >v0.21.0
   HDR_PARENT_SPAN_ID constant >v0.21.0 =eventlet.zipkin.http.HDR_PARENT_SPAN_ID
   HDR_SAMPLED constant >v0.21.0 =eventlet.zipkin.http.HDR_SAMPLED
   HDR_SPAN_ID constant >v0.21.0 =eventlet.zipkin.http.HDR_SPAN_ID
   HDR_TRACE_ID constant >v0.21.0 =eventlet.zipkin.http.HDR_TRACE_ID
   SERVER_RECV constant >v0.21.0 =eventlet.zipkin._thrift.zipkinCore.constants.SERVER_RECV
   SERVER_SEND constant >v0.21.0 =eventlet.zipkin._thrift.zipkinCore.constants.SERVER_SEND
   Sampler class >v0.21.0
    sampling method >v0.21.0
    sampling_rate instance_attribute >v0.21.0
   bool_or_none function >v0.21.0
   int_or_none function >v0.21.0
   patch function >v0.21.0
   unpatch function >v0.21.0
`, STAR = "BoundedSemaphore CappedSemaphore Event EventletDeprecationWarning GreenPile GreenPool Queue Semaphore StopServe Timeout TimeoutError call_after_global connect convenience event exc_after getcurrent green greenio greenlet greenpool greenthread hubs import_patched is_timeout kill listen monkey_patch os patcher queue semaphore serve sleep spawn spawn_after spawn_n support sys timeout traceback version_info warnings with_timeout wrap_is_timeout wrap_ssl", VARIABLES = "EVENTLET_DEPRECATED_EAI_NODATA EVENTLET_HUB EVENTLET_IMPORT_VERSION_ONLY EVENTLET_NO_GREENDNS EVENTLET_TESTS EVENTLET_THREADPOOL_SIZE";

// src/catalogue/names.ts
var FIELDS = {
  ">": (draft, value) => {
    draft.first = value;
  },
  "<": (draft, value) => {
    draft.last = value;
  },
  "=": (draft, value) => {
    draft.canonical = value;
  },
  "!": (draft, value) => {
    draft.canonical = value, draft.external = !0;
  },
  "-": (draft) => {
    draft.inAll = !1;
  },
  "~": (draft, value) => {
    draft.greens = value;
  },
  "?": (draft, value) => {
    draft.deprecated = value;
  }
}, table = null;
function names() {
  return table ??= read(SYMBOLS), table;
}
function read(text) {
  let found2 = /* @__PURE__ */ new Map(), path = [];
  for (let line of text.split(`
`)) {
    if (line === "") continue;
    let depth = line.search(/\S/), [last = "", kind = "", ...fields] = line.slice(depth).split(" "), parent = depth === 0 ? void 0 : path[depth - 1];
    parent?.children.push(last);
    let draft = blank(parent ? `${parent.name}.${last}` : last, kind);
    for (let field of fields) FIELDS[field.charAt(0)]?.(draft, field.slice(1));
    path[depth] = draft, found2.set(draft.name, draft);
  }
  return found2;
}
function blank(name, kind) {
  return {
    name,
    kind,
    first: "v0.9.16",
    last: null,
    canonical: null,
    external: !1,
    inAll: !0,
    greens: null,
    deprecated: null,
    children: []
  };
}
function longestKnown(symbol) {
  for (let end = symbol.length; end > 0; end = symbol.lastIndexOf(".", end - 1)) {
    let known = names().get(symbol.slice(0, end));
    if (known) return { known, rest: symbol.slice(end) };
  }
  return null;
}

// src/catalogue/patterns.ts
function lookup(rows, whole = () => !1) {
  let exact = /* @__PURE__ */ new Map(), open = [];
  for (let [pattern, value] of rows)
    pattern.includes("*") ? open.push({ test: expression(pattern), weight: pattern.length, value }) : exact.set(pattern, value);
  return open.sort((a, b) => b.weight - a.weight), (symbol) => {
    for (let end = symbol.length; end > 0; end = symbol.lastIndexOf(".", end - 1)) {
      let part = symbol.slice(0, end), value = exact.get(part);
      if (value !== void 0 && (end === symbol.length || whole(part))) return value;
    }
    return open.find(({ test }) => test.test(symbol))?.value ?? null;
  };
}
function expression(pattern) {
  let parts = pattern.split("*").map((part) => part.replace(/[.[\]()+?^$|{}\\]/g, "\\$&"));
  return new RegExp(`^${parts.join(".*")}$`);
}

// src/catalogue/symbols.ts
var ENVIRON_KEYS = /* @__PURE__ */ new Set([
  "input",
  "posthooks",
  "set_idle",
  "minimum_write_chunk_size"
]), BOUND = new Set(STAR.split(" ")), CATCH_ALL = "eventlet.*", FALLBACK_CATEGORY = "other", ENVIRONMENT_VARIABLES = /* @__PURE__ */ new Set([
  ...VARIABLES.split(" "),
  "EVENTLET_TPOOL_DNS",
  "EVENTLET_MONKEY_PATCH",
  "EVENTLET_NOBLOCK",
  "EVENTLET_NOPATCH"
]);
function canonicalOf(symbol) {
  let name = symbol;
  for (let followed = 0; followed < MAX_ALIASES; followed++) {
    let found2 = longestKnown(name);
    if (!found2?.known.canonical) return name;
    let { canonical, external } = found2.known;
    if (external) return (shortestNames().get(canonical) ?? found2.known.name) + found2.rest;
    name = canonical + found2.rest;
  }
  return name;
}
var shortest = null;
function shortestNames() {
  if (shortest) return shortest;
  let found2 = /* @__PURE__ */ new Map();
  for (let { name, canonical, external } of names().values()) {
    if (!external || canonical === null) continue;
    let known = found2.get(canonical);
    (known === void 0 || name.length < known.length) && found2.set(canonical, name);
  }
  return shortest = found2, shortest;
}
var MAX_ALIASES = 8, PATTERNS = CATEGORIES.flatMap(
  ({ id, patterns }) => patterns.filter((pattern) => pattern !== CATCH_ALL).map((pattern) => [pattern, id])
), CATEGORY_OF_KNOWN = lookup(PATTERNS), CATEGORY_OF_OTHER = lookup(PATTERNS, attributesBelong), found = /* @__PURE__ */ new Map();
function categoryOf(symbol) {
  let before = found.get(symbol);
  if (before !== void 0) return before;
  let category = matched(symbol) ?? matched(canonicalOf(symbol)) ?? FALLBACK_CATEGORY;
  return found.set(symbol, category), category;
}
function matched(symbol) {
  return (names().has(symbol) ? CATEGORY_OF_KNOWN : CATEGORY_OF_OTHER)(symbol);
}
function attributesBelong(name) {
  return !["package", "module"].includes(names().get(name)?.kind ?? "module");
}
function starNames(module) {
  if (module === "eventlet") return [...BOUND];
  let known = names().get(module);
  return !known || !["package", "module"].includes(known.kind) ? [] : known.children.filter(
    (name) => !name.startsWith("_") && names().get(`${module}.${name}`)?.inAll !== !1
  );
}
function isDirectName(component) {
  return ENVIRON_KEYS.has(component) || BOUND.has(component) || names().has(`eventlet.${component}`);
}

// src/catalogue/data/framework-rows.ts
var SYMBOL_ROWS = [
  {
    package: "oslo.utils",
    symbol: "oslo_utils.eventletutils",
    category: "events",
    replacement: "threading.Event for EventletEvent; the other helpers go with eventlet.",
    source: "oslo.utils: the module is deprecated and will be removed"
  },
  {
    package: "oslo.service",
    symbol: "oslo_service.wsgi",
    category: "wsgi-server",
    replacement: "Run the WSGI application under uWSGI, mod_wsgi or gunicorn.",
    source: "oslo.service: exists in the eventlet backend only"
  },
  {
    package: "oslo.service",
    symbol: "oslo_service.sslutils",
    category: "wsgi-server",
    replacement: "Let uWSGI, mod_wsgi or gunicorn end TLS, or the proxy in front of them.",
    source: "oslo.service: exists in the eventlet backend only"
  },
  {
    package: "oslo.service",
    symbol: "oslo_service.eventlet_backdoor",
    category: "debugging",
    replacement: "Remove it; faulthandler and logging show what native threads do.",
    source: "oslo.service: exists in the eventlet backend only"
  },
  {
    package: "oslo.service",
    symbol: "oslo_service.backend.BackendType.EVENTLET",
    category: "hubs",
    replacement: "init_backend(BackendType.THREADING), before anything else of oslo.service is imported.",
    source: "oslo.service user guide, backend",
    since: "4.2.0"
  },
  {
    package: "oslo.service",
    symbol: "oslo_service.backend.eventlet",
    category: "hubs",
    replacement: "init_backend(BackendType.THREADING), before anything else of oslo.service is imported.",
    source: "oslo.service user guide, backend",
    since: "4.2.0"
  },
  {
    package: "oslo.db",
    symbol: "oslo_db.concurrency.TpoolDbapiWrapper",
    category: "native-threads",
    replacement: "Remove it: call the DB API directly; native threads need no thread pool around it.",
    source: "oslo.db: removed upstream"
  },
  {
    package: "futurist",
    symbol: "futurist.GreenThreadPoolExecutor",
    category: "green-pools",
    replacement: "futurist.ThreadPoolExecutor",
    source: "futurist: deprecated with debtcollector"
  },
  {
    package: "futurist",
    symbol: "futurist.GreenFuture",
    category: "green-pools",
    replacement: "futurist.Future, as futurist.ThreadPoolExecutor.submit() returns it.",
    source: "futurist: deprecated with debtcollector"
  },
  {
    package: "futurist",
    symbol: "futurist.waiters._wait_for_all_green",
    category: "green-pools",
    replacement: "futurist.waiters.wait_for_all() over futures of futurist.ThreadPoolExecutor.",
    source: "futurist: waiters, the path for green futures"
  },
  {
    package: "futurist",
    symbol: "futurist.waiters._wait_for_any_green",
    category: "green-pools",
    replacement: "futurist.waiters.wait_for_any() over futures of futurist.ThreadPoolExecutor.",
    source: "futurist: waiters, the path for green futures"
  },
  {
    package: "taskflow",
    symbol: "taskflow.engines.action_engine.executor.ParallelGreenThreadTaskExecutor",
    category: "green-pools",
    replacement: "ParallelThreadTaskExecutor, or executor='threaded' where the engine is loaded.",
    source: "taskflow: parallel engine, executors"
  },
  {
    package: "taskflow",
    symbol: "taskflow.utils.eventlet_utils",
    category: "green-pools",
    replacement: "executor='threaded' where the engine is loaded; the helpers go with eventlet.",
    source: "taskflow: parallel engine, executors"
  },
  {
    package: "kazoo",
    symbol: "kazoo.handlers.eventlet",
    category: "other",
    replacement: "kazoo.handlers.threading.SequentialThreadingHandler, the default: drop the handler argument.",
    source: "kazoo: asynchronous usage"
  },
  {
    package: "gunicorn",
    symbol: "gunicorn.workers.geventlet",
    category: "wsgi-server",
    replacement: "worker_class = 'gthread', with threads set.",
    source: "gunicorn news 2026",
    until: "26.0"
  },
  {
    package: "celery",
    symbol: "celery.concurrency.eventlet",
    category: "green-pools",
    replacement: "The threads or the prefork pool.",
    source: "celery user guide: concurrency"
  },
  {
    package: "python-engineio",
    symbol: "engineio.async_drivers.eventlet",
    category: "websocket",
    replacement: "async_mode='threading' or 'gevent', or an asyncio server.",
    source: "python-socketio: deployment"
  },
  {
    package: "python-socketio",
    symbol: "socketio.async_drivers.eventlet",
    category: "websocket",
    replacement: "async_mode='threading' or 'gevent', or an asyncio server.",
    source: "python-socketio: deployment"
  },
  {
    package: "psycogreen",
    symbol: "psycogreen.eventlet",
    category: "db-pool",
    replacement: "Remove the patch: psycopg2 works with native threads as it is.",
    source: "psycogreen: module eventlet"
  },
  {
    package: "pyroute2",
    symbol: "pyroute2.config.eventlet",
    category: "monkey-patching",
    replacement: "Remove the import: pyroute2 works with native threads as it is.",
    source: "pyroute2: module config.eventlet"
  },
  {
    package: "talisker",
    symbol: "talisker.gunicorn.eventlet",
    category: "monkey-patching",
    replacement: "Remove it, with the eventlet worker that it prepares.",
    source: "talisker: module gunicorn.eventlet"
  },
  {
    package: "nameko",
    symbol: "nameko",
    category: "other",
    replacement: "Another RPC framework: nameko is built on eventlet.",
    source: "nameko: its requirements",
    off: !0
  }
], CELERY = {
  package: "celery",
  values: ["eventlet", "celery.concurrency.eventlet:TaskPool"],
  symbol: "worker_pool=eventlet",
  category: "green-pools",
  replacement: "'threads' or 'prefork'",
  source: "celery user guide: concurrency"
}, VALUE_ROWS = [
  {
    package: "oslo.messaging",
    names: ["executor"],
    places: ["keyword", "parameter"],
    values: ["eventlet"],
    symbol: "executor=eventlet",
    category: "green-pools",
    replacement: "Drop the argument, or executor='threading'.",
    source: "oslo.messaging: executors"
  },
  {
    package: "Flask-SocketIO, python-socketio, python-engineio",
    names: ["async_mode"],
    places: ["keyword", "assignment", "subscript", "dict-key"],
    values: ["eventlet"],
    symbol: "async_mode=eventlet",
    category: "websocket",
    replacement: "async_mode='threading' with gunicorn's gthread worker, or asyncio; and remove the dependency on eventlet, or it is chosen again.",
    source: "python-socketio: deployment"
  },
  {
    package: "gunicorn",
    names: ["worker_class"],
    places: ["keyword", "assignment", "subscript", "dict-key"],
    values: ["eventlet", "gunicorn.workers.geventlet.EventletWorker"],
    symbol: "worker_class=eventlet",
    category: "wsgi-server",
    replacement: "worker_class = 'gthread', with threads set.",
    source: "gunicorn news 2026",
    until: "26.0"
  },
  {
    ...CELERY,
    names: ["worker_pool", "CELERYD_POOL", "CELERY_WORKER_POOL"],
    places: ["keyword", "assignment", "subscript", "dict-key"]
  },
  { ...CELERY, names: ["pool"], places: ["keyword"] },
  {
    ...CELERY,
    names: ["-P", "--pool"],
    places: ["arguments"],
    symbol: "--pool=eventlet",
    replacement: "--pool=threads or --pool=prefork"
  },
  {
    package: "gunicorn",
    names: ["-k", "--worker-class"],
    places: ["arguments"],
    values: ["eventlet", "gunicorn.workers.geventlet.EventletWorker"],
    symbol: "--worker-class=eventlet",
    category: "wsgi-server",
    replacement: "--worker-class=gthread, with --threads set.",
    source: "gunicorn news 2026",
    until: "26.0"
  },
  {
    package: "eventlet",
    names: ["-m"],
    places: ["arguments"],
    values: ["eventlet.patcher"],
    symbol: "-m eventlet.patcher",
    category: "monkey-patching",
    replacement: "python script.py, which then runs unpatched.",
    source: "official guide: patching"
  },
  {
    package: "taskflow",
    names: ["engine", "executor"],
    places: ["keyword", "dict-key"],
    values: ["greenthread", "greenthreads", "greenthreaded"],
    symbol: "executor=greenthreaded",
    category: "green-pools",
    replacement: "'threaded'",
    source: "taskflow: parallel engine, executors"
  },
  {
    package: "futurist",
    names: ["green"],
    callees: ["SynchronousExecutor"],
    places: ["keyword"],
    values: [!0],
    symbol: "executor=greenthreaded",
    category: "green-pools",
    replacement: "Drop the argument.",
    source: "futurist: SynchronousExecutor"
  },
  {
    package: "tooz, kazoo",
    names: ["handler"],
    places: ["keyword"],
    values: ["eventlet"],
    symbol: "handler=eventlet",
    category: "other",
    replacement: "handler='threading', or drop the argument.",
    source: "tooz: ZooKeeper driver"
  },
  {
    package: "bottle",
    names: ["server"],
    places: ["keyword"],
    values: ["eventlet"],
    symbol: "server=eventlet",
    category: "wsgi-server",
    replacement: "server='waitress'",
    source: "bottle: server back ends"
  },
  {
    package: "os-ken, ryu",
    names: ["OSKEN_HUB_TYPE", "RYU_HUB_TYPE"],
    places: ["keyword", "assignment", "subscript", "environment"],
    values: ["eventlet"],
    symbol: "OSKEN_HUB_TYPE=eventlet",
    category: "hubs",
    replacement: "OSKEN_HUB_TYPE=native",
    source: "os-ken: lib/hub"
  },
  {
    package: "eventlet",
    names: ["EVENTLET_HUB"],
    places: ["environment"],
    values: ["asyncio", "eventlet.hubs.asyncio"],
    symbol: "EVENTLET_HUB",
    category: "asyncio-bridge",
    replacement: "Keep it while eventlet and asyncio run side by side; it goes with eventlet.",
    source: "official migration guide, step 1"
  },
  {
    package: "eventlet",
    names: [
      "EVENTLET_HUB",
      "EVENTLET_NO_GREENDNS",
      "EVENTLET_THREADPOOL_SIZE",
      "EVENTLET_TPOOL_DNS",
      "EVENTLET_MONKEY_PATCH",
      "EVENTLET_NOBLOCK",
      "EVENTLET_NOPATCH",
      "EVENTLET_DEPRECATED_EAI_NODATA",
      "EVENTLET_IMPORT_VERSION_ONLY",
      "EVENTLET_TESTS"
    ],
    places: ["environment"],
    values: null,
    symbol: null,
    category: "hubs",
    replacement: "The variable goes with eventlet. Until then EVENTLET_HUB=asyncio is the official first step.",
    source: "official guide: environment variables"
  }
], SETTING_ROWS = [
  {
    package: "coverage.py",
    names: ["concurrency"],
    places: ["setting"],
    values: ["eventlet"],
    symbol: "concurrency=eventlet",
    category: "other",
    replacement: "concurrency = thread, the default: drop the line once eventlet is gone.",
    source: "coverage.py: configuration, run"
  },
  {
    package: "futurist",
    names: ["eventlet"],
    places: ["entry-point"],
    values: ["futurist:GreenThreadPoolExecutor"],
    symbol: "futurist.GreenThreadPoolExecutor",
    category: "green-pools",
    replacement: "futurist:ThreadPoolExecutor",
    source: "futurist: deprecated with debtcollector"
  }
], EXTRA_ROWS = [
  {
    package: "gunicorn",
    extra: "eventlet",
    replacement: "gunicorn without the extra, with the gthread worker."
  },
  {
    package: "celery",
    extra: "eventlet",
    replacement: "celery without the extra, with the threads or prefork pool."
  },
  { package: "kazoo", extra: "eventlet", replacement: "kazoo without the extra, with its default handler." },
  {
    package: "taskflow",
    extra: "eventlet",
    replacement: "taskflow without the extra, with executor='threaded'."
  }
];

// src/catalogue/frameworks.ts
var FRAMEWORK_SYMBOLS = SYMBOL_ROWS, FRAMEWORK_VALUES = VALUE_ROWS, FRAMEWORK_SETTINGS = SETTING_ROWS, FRAMEWORK_EXTRAS = EXTRA_ROWS, BY_SYMBOL = new Map(
  SYMBOL_ROWS.map((row) => [row.symbol, { row, category: row.category }])
), FRAMEWORK_ROOTS = new Set(
  SYMBOL_ROWS.map(({ symbol }) => symbol.split(".", 1)[0] ?? "")
);
function frameworkOf(symbol) {
  for (let end = symbol.length; end > 0; end = symbol.lastIndexOf(".", end - 1)) {
    let found2 = BY_SYMBOL.get(symbol.slice(0, end));
    if (found2) return found2;
  }
  return null;
}
var ENVIRONMENT_NAMES = ["environ", "getenv", "putenv", "setenv"], FRAMEWORK_WORDS = [
  ...SYMBOL_ROWS.map(({ symbol }) => allOf(symbol.split("."))),
  ...VALUE_ROWS.flatMap(
    ({ names: names2, values, callees = [], places }) => names2.flatMap(
      (name) => (values ?? [null]).map((value) => {
        let { held } = allOf([...callees, ...name.startsWith("-") ? [] : [name], ...wordOf(value)]);
        return { held, lines: places.includes("environment") ? [...held, ...ENVIRONMENT_NAMES] : held };
      })
    )
  )
];
function allOf(words) {
  return { held: words, lines: words };
}
function wordOf(value) {
  return value === null ? [] : [value === !0 ? "True" : value];
}

export {
  SYMBOLS,
  STAR,
  VARIABLES,
  names,
  longestKnown,
  lookup,
  FALLBACK_CATEGORY,
  ENVIRONMENT_VARIABLES,
  canonicalOf,
  categoryOf,
  attributesBelong,
  starNames,
  isDirectName,
  FRAMEWORK_SYMBOLS,
  FRAMEWORK_VALUES,
  FRAMEWORK_SETTINGS,
  FRAMEWORK_EXTRAS,
  FRAMEWORK_ROOTS,
  frameworkOf,
  FRAMEWORK_WORDS
};
